package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple6;

/** A tuple of 6 is an object of its parts. */
@RegisteredSerializer
public final class Tuple6Serializer {

  private Tuple6Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple6.Parts")
  record Parts<T1, T2, T3, T4, T5, T6>(
      T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth) {}

  static <T1, T2, T3, T4, T5, T6> Parts<T1, T2, T3, T4, T5, T6> serialize(
      Tuple6<T1, T2, T3, T4, T5, T6> value) {
    return new Parts<>(value._1(), value._2(), value._3(), value._4(), value._5(), value._6());
  }

  static <T1, T2, T3, T4, T5, T6> Tuple6<T1, T2, T3, T4, T5, T6> deserialize(
      Parts<T1, T2, T3, T4, T5, T6> data, int version) {
    return Tuple.of(
        data.first(), data.second(), data.third(), data.fourth(), data.fifth(), data.sixth());
  }
}
