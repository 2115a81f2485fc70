package dev.cairn.codec;

import org.jspecify.annotations.Nullable;

/**
 * A place for the parts of a container: their codec, and whether null may stand there.
 *
 * @param <T> the type of the parts
 */
record Slot<T>(Codec<T> codec, boolean nullable) {

  void write(JsonWriter out, @Nullable T value) {
    if (nullable) {
      codec.writeNullable(out, value);
    } else if (value == null) {
      throw out.nullValue();
    } else {
      codec.write(out, value);
    }
  }

  // The caller's container takes what comes; a slot that is not nullable never gives null.
  @SuppressWarnings("NullAway")
  T read(JsonReader in) {
    return nullable ? codec.readNullable(in) : codec.read(in);
  }
}
