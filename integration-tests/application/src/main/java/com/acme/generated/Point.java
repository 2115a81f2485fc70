package com.acme.generated;

import org.immutables.value.Value;

/** Immutables writes the class {@code ImmutablePoint}, which has the codec. */
@Value.Immutable
@WithCodec
public interface Point {

  /** The abscissa. */
  int x();

  /** The ordinate. */
  int y();
}
