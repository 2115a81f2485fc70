package com.acme.enums;

import dev.cairn.Serializable;

/** Constants with bodies are of classes of their own. */
@Serializable
public enum Operation {
  PLUS {
    @Override
    public int apply(int left, int right) {
      return left + right;
    }
  },
  TIMES {
    @Override
    public int apply(int left, int right) {
      return left * right;
    }
  };

  /** Computes. */
  public abstract int apply(int left, int right);
}
