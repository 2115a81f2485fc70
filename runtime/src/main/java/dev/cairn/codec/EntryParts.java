package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a pair: an array of a key and its value. */
final class EntryParts extends Parts {

  private final Codec<?> key;
  private final Codec<?> value;

  EntryParts(Codec<?> key, Codec<?> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public @Nullable Parts in(String builtIn) {
    return builtIn.equals("entry") ? this : null;
  }

  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public Parts element(int index) {
    return index == 0 ? key.parts() : value.parts();
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(key, value);
  }
}
