package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple1;

/** A tuple of 1 is an object of its parts. */
@RegisteredSerializer
public final class Tuple1Serializer {

  private Tuple1Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple1.Parts")
  record Parts<T1>(T1 first) {}

  static <T1> Parts<T1> serialize(Tuple1<T1> value) {
    return new Parts<>(value._1());
  }

  static <T1> Tuple1<T1> deserialize(Parts<T1> data, int version) {
    return Tuple.of(data.first());
  }
}
