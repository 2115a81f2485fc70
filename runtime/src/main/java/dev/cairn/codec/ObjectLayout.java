package dev.cairn.codec;

/**
 * What a writer and a reader must know of an object type: its wire name and aliases, its version,
 * its properties and what to do with unknown ones. Immutable and thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ObjectLayout {

  /** What a reader does with a property that the type does not have. */
  public enum Unknown {
    /** Refuse it, naming the nearest known names. */
    FAIL,
    /** Skip its value. */
    IGNORE,
    /** Hand it to the codec, as the property with the index {@link ObjectLayout#size()}. */
    COLLECT
  }

  private ObjectLayout() {}

  /** Returns a layout without aliases. */
  public static ObjectLayout of(
      String name, int version, Class<?> type, Unknown unknown, PropertyName... properties) {
    throw new AssertionError();
  }

  /** Returns this layout with other wire names that the type was written under before. */
  public ObjectLayout withAliases(String... aliases) {
    throw new AssertionError();
  }

  /** Returns this layout with other names that a property was written under before. */
  public ObjectLayout withPropertyAliases(int property, String... aliases) {
    throw new AssertionError();
  }

  /** The number of properties. */
  public int size() {
    throw new AssertionError();
  }

  /** The wire name of the type. */
  public String name() {
    throw new AssertionError();
  }

  /** The version that is written. */
  public int version() {
    throw new AssertionError();
  }
}
