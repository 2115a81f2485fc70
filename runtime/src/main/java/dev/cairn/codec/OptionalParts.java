package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an Optional: bare its value, or an array of it where that may be null itself. */
final class OptionalParts extends Parts {

  private final Codec<?> value;

  OptionalParts(Codec<?> value) {
    this.value = value;
  }

  @Override
  public Parts bare() {
    return value.hasNullForm() ? new ElementParts(value) : value.parts().bare();
  }

  @Override
  public Parts in(Codec<?> named) {
    return value.parts().in(named);
  }

  @Override
  public @Nullable Parts in(String builtIn) {
    return builtIn.equals("optional") ? new ElementParts(value) : value.parts().in(builtIn);
  }

  @Override
  public @Nullable Codec<?> describer() {
    return value.hasNullForm() ? null : value.parts().describer();
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(value);
  }
}
