package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codecs that were generated in one compilation. Subclasses are generated and are found
 * by {@link java.util.ServiceLoader}; they are stateless, thus thread-safe, and load the class of a
 * codec only when it is asked for.
 */
public abstract class CodecProvider {

  /** For subclasses. */
  protected CodecProvider() {}

  /**
   * The codec of data that is named so, or null.
   *
   * @param name a name or an alias, as it stands in data
   */
  public abstract @Nullable Codec<?> byName(String name);

  /** The codec of exactly this class, or null. */
  public abstract @Nullable Codec<?> byType(Class<?> type);

  /** All names and aliases that {@link #byName} knows, sorted, without duplicates. */
  public abstract List<String> names();

  /**
   * The names of the classes that belong to someone else and that codecs here are for, so that two
   * providers for one class are found out; none by default.
   */
  public List<String> servedTypes() {
    return List.of();
  }

  /** The codecs that also serve subtypes; none by default. */
  public List<FormCodec<?, ?>> subtypeCodecs() {
    return List.of();
  }
}
