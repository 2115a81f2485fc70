package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import io.vavr.control.Either;

/** An either is an object of the side and its value. */
@RegisteredSerializer
public final class EitherSerializer {

  private EitherSerializer() {}

  /** One of the two is there, and may be null. */
  @Serializable(name = "io.vavr.control.Either.Sides")
  record Sides<L, R>(boolean isRight, L left, R right) {}

  static <L, R> Sides<L, R> serialize(Either<L, R> value) {
    return value.isRight()
        ? new Sides<>(true, null, value.get())
        : new Sides<>(false, value.getLeft(), null);
  }

  static <L, R> Either<L, R> deserialize(Sides<L, R> data, int version) {
    if ((data.isRight() ? data.left() : data.right()) != null) {
      throw new IllegalArgumentException("An either has one side");
    }
    return data.isRight() ? Either.right(data.right()) : Either.left(data.left());
  }
}
