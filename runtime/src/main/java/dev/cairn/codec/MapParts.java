package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a map: an object, or an array of pairs. */
final class MapParts extends Parts {

  private final Codec<?> key;
  private final Codec<?> value;
  private @Nullable Parts values;

  MapParts(Codec<?> key, Codec<?> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public @Nullable Parts in(String builtIn) {
    return builtIn.equals("map") || builtIn.equals("sorted-map") ? this : null;
  }

  @Override
  public Parts object() {
    return this;
  }

  @Override
  public Parts member(String name) {
    Parts parts = values;
    if (parts == null) {
      parts = value.parts();
      values = parts;
    }
    return parts;
  }

  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public Parts element(int index) {
    return new EntryParts(key, value);
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(key, value);
  }
}
