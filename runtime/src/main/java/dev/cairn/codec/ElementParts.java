package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an array, all of one type. */
final class ElementParts extends Parts {

  private final Codec<?> codec;
  private @Nullable Parts element;

  ElementParts(Codec<?> codec) {
    this.codec = codec;
  }

  private Parts element() {
    Parts parts = element;
    if (parts == null) {
      parts = codec.parts();
      element = parts;
    }
    return parts;
  }

  /** A single value that stands where a list was expected may be of another version. */
  @Override
  public Parts in(Codec<?> named) {
    return element().in(named);
  }

  @Override
  public @Nullable Parts in(String builtIn) {
    return switch (builtIn) {
      case "set", "sorted-set", "deque" -> this;
      default -> null;
    };
  }

  @Override
  public @Nullable Parts object() {
    return element() instanceof ObjectParts object ? object : null;
  }

  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public Parts element(int index) {
    return element();
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(codec);
  }
}
