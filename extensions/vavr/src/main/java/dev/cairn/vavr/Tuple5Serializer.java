package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple5;

/** A tuple of 5 is an object of its parts. */
@RegisteredSerializer
public final class Tuple5Serializer {

  private Tuple5Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple5.Parts")
  record Parts<T1, T2, T3, T4, T5>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth) {}

  static <T1, T2, T3, T4, T5> Parts<T1, T2, T3, T4, T5> serialize(
      Tuple5<T1, T2, T3, T4, T5> value) {
    return new Parts<>(value._1(), value._2(), value._3(), value._4(), value._5());
  }

  static <T1, T2, T3, T4, T5> Tuple5<T1, T2, T3, T4, T5> deserialize(
      Parts<T1, T2, T3, T4, T5> data, int version) {
    return Tuple.of(data.first(), data.second(), data.third(), data.fourth(), data.fifth());
  }
}
