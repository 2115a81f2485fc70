package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the values of open positions, where the static type does not say which codec is
 * due: what the writer and the reader need of the registry. Immutable and thread-safe.
 */
public abstract class OpenValues {

  /** Writes a value, or null, so that {@link #read} gives an equal one of the same kind. */
  public abstract void write(JsonWriter out, @Nullable Object value);

  /**
   * Reads a value that is assignable to {@code bound}, or null where the null token stands. What an
   * envelope names is checked against {@code bound} before anything is built.
   */
  public abstract <T> @Nullable T read(JsonReader in, Class<T> bound);

  /**
   * Refuses a wire name that is unknown or kept out, before anything of its data is read. Called
   * for each envelope, in closed positions too, where {@code name} has been read and the reader
   * stands behind it.
   */
  public abstract void checkAllowed(JsonReader in, String name);

  /**
   * Refuses a wire name that is kept out, of a type that the position tells.
   *
   * @param current the present name of the type
   */
  public abstract void checkAllowed(JsonReader in, String name, String current);

  /** The codec for values of a class in open positions, or null if there is none. */
  public @Nullable Codec<?> codecOf(Class<?> type) {
    return null;
  }

  /** The class of the values that an envelope of this name holds, or null if it is unknown. */
  public @Nullable Class<?> typeOf(String name) {
    return null;
  }

  /**
   * Says whether the mapper skips properties that a type does not have, although the type itself
   * says {@code FAIL}. Asked for where an unknown property is met, and only there.
   */
  public boolean ignoresUnknownProperties() {
    return false;
  }

  /** The versions that the mapper writes instead of the current ones; null where there are none. */
  public @Nullable PinnedVersions pinnedVersions() {
    return null;
  }
}
