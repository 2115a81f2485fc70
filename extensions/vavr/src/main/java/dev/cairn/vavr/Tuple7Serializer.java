package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple7;

/** A tuple of 7 is an object of its parts. */
@RegisteredSerializer
public final class Tuple7Serializer {

  private Tuple7Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple7.Parts")
  record Parts<T1, T2, T3, T4, T5, T6, T7>(
      T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh) {}

  static <T1, T2, T3, T4, T5, T6, T7> Parts<T1, T2, T3, T4, T5, T6, T7> serialize(
      Tuple7<T1, T2, T3, T4, T5, T6, T7> value) {
    return new Parts<>(
        value._1(), value._2(), value._3(), value._4(), value._5(), value._6(), value._7());
  }

  static <T1, T2, T3, T4, T5, T6, T7> Tuple7<T1, T2, T3, T4, T5, T6, T7> deserialize(
      Parts<T1, T2, T3, T4, T5, T6, T7> data, int version) {
    return Tuple.of(
        data.first(),
        data.second(),
        data.third(),
        data.fourth(),
        data.fifth(),
        data.sixth(),
        data.seventh());
  }
}
