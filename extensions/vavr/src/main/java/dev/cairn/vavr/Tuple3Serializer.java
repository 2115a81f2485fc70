package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple3;

/** A tuple of 3 is an object of its parts. */
@RegisteredSerializer
public final class Tuple3Serializer {

  private Tuple3Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple3.Parts")
  record Parts<T1, T2, T3>(T1 first, T2 second, T3 third) {}

  static <T1, T2, T3> Parts<T1, T2, T3> serialize(Tuple3<T1, T2, T3> value) {
    return new Parts<>(value._1(), value._2(), value._3());
  }

  static <T1, T2, T3> Tuple3<T1, T2, T3> deserialize(Parts<T1, T2, T3> data, int version) {
    return Tuple.of(data.first(), data.second(), data.third());
  }
}
