package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple4;

/** A tuple of 4 is an object of its parts. */
@RegisteredSerializer
public final class Tuple4Serializer {

  private Tuple4Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple4.Parts")
  record Parts<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth) {}

  static <T1, T2, T3, T4> Parts<T1, T2, T3, T4> serialize(Tuple4<T1, T2, T3, T4> value) {
    return new Parts<>(value._1(), value._2(), value._3(), value._4());
  }

  static <T1, T2, T3, T4> Tuple4<T1, T2, T3, T4> deserialize(
      Parts<T1, T2, T3, T4> data, int version) {
    return Tuple.of(data.first(), data.second(), data.third(), data.fourth());
  }
}
