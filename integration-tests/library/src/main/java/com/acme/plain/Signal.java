package com.acme.plain;

import java.util.List;

/** A sealed type, with one below it. */
public sealed interface Signal {

  /** A subtype with values. */
  record Tone(int hertz) implements Signal {}

  /** A subtype that refers to its parent. */
  record Chord(List<Signal> parts) implements Signal {}

  /** A sealed subtype. */
  sealed interface Quiet extends Signal {}

  /** An enum. */
  enum Rest implements Quiet {
    HALF,
    WHOLE
  }
}
