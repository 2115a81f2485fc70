package com.acme.hierarchies;

import dev.cairn.Serializable;

/** A generic sealed interface with generic subtypes. */
@Serializable
public sealed interface Result<T> {

  /** It went well. */
  record Success<T>(T value) implements Result<T> {}

  /** It did not. */
  record Failure<T>(String reason) implements Result<T> {}
}
