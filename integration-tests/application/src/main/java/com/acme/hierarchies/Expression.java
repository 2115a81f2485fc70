package com.acme.hierarchies;

import dev.cairn.Serializable;

/** A recursive sealed hierarchy. */
@Serializable
public sealed interface Expression {

  /** A number. */
  record Constant(int value) implements Expression {}

  /** A sum. */
  record Sum(Expression left, Expression right) implements Expression {}
}
