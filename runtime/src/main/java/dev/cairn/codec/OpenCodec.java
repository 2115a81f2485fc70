package dev.cairn.codec;

import org.jspecify.annotations.Nullable;

/** Values of open positions: their class is not known, or is one that others extend. */
final class OpenCodec<T> extends Codec<T> {

  private final Class<T> bound;

  OpenCodec(Class<T> bound) {
    this.bound = bound;
  }

  @Override
  public String name() {
    return bound == Object.class ? "object" : bound.getName();
  }

  @Override
  public Class<?> type() {
    return bound;
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.writeOpen(value);
  }

  @Override
  public T read(JsonReader in) {
    T value = in.readOpen(bound);
    if (value == null) {
      throw in.malformed("Expected a value, found null");
    }
    return value;
  }

  @Override
  public @Nullable T readNullable(JsonReader in) {
    return in.readOpen(bound);
  }
}
