package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple2;

/** A tuple of 2 is an object of its parts. */
@RegisteredSerializer
public final class Tuple2Serializer {

  private Tuple2Serializer() {}

  /** The parts of a tuple. */
  @Serializable(name = "io.vavr.Tuple2.Parts")
  record Parts<T1, T2>(T1 first, T2 second) {}

  static <T1, T2> Parts<T1, T2> serialize(Tuple2<T1, T2> value) {
    return new Parts<>(value._1(), value._2());
  }

  static <T1, T2> Tuple2<T1, T2> deserialize(Parts<T1, T2> data, int version) {
    return Tuple.of(data.first(), data.second());
  }
}
