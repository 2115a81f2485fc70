package dev.cairn.codec;

import java.util.List;

/** The parts of a sealed type, whose data tells which of its subtypes it is. */
final class OneOfParts extends Parts {

  private final List<Codec<?>> subtypes;

  OneOfParts(List<Codec<?>> subtypes) {
    this.subtypes = subtypes;
  }

  /** A subtype's codec is taken from here, for this one knows its type arguments. */
  @Override
  public Parts in(Codec<?> named) {
    for (Codec<?> subtype : subtypes) {
      if (subtype.getClass() == named.getClass()) {
        return subtype.parts();
      }
    }
    return named.parts();
  }

  @Override
  public List<Codec<?>> codecs() {
    return subtypes;
  }
}
