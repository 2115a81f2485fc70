package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple8;

/** A tuple of 8 is an object of its parts. */
@RegisteredSerializer
public final class Tuple8Serializer {

  private Tuple8Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple8.Parts")
  record Parts<T1, T2, T3, T4, T5, T6, T7, T8>(
      T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh, T8 eighth) {}

  static <T1, T2, T3, T4, T5, T6, T7, T8> Parts<T1, T2, T3, T4, T5, T6, T7, T8> serialize(
      Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> value) {
    return new Parts<>(
        value._1(),
        value._2(),
        value._3(),
        value._4(),
        value._5(),
        value._6(),
        value._7(),
        value._8());
  }

  static <T1, T2, T3, T4, T5, T6, T7, T8> Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> deserialize(
      Parts<T1, T2, T3, T4, T5, T6, T7, T8> data, int version) {
    return Tuple.of(
        data.first(),
        data.second(),
        data.third(),
        data.fourth(),
        data.fifth(),
        data.sixth(),
        data.seventh(),
        data.eighth());
  }
}
