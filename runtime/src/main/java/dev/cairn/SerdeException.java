package dev.cairn;

import org.jspecify.annotations.Nullable;

/**
 * Says why a value could not be written or a document could not be read, and where. Everything that
 * {@link Serde} and {@link SerdeMapper} throw for the sake of a value or a document is one of the
 * permitted subclasses.
 *
 * <pre>{@code
 * try {
 *   Order order = Serde.deserialize(text, Order.class);
 * } catch (SerdeException e) {
 *   log.error("Cannot read {} at {}", e.typeName(), e.path(), e);
 * }
 * }</pre>
 */
public abstract sealed class SerdeException extends RuntimeException
    permits LimitExceededException,
        MalformedDataException,
        TypeNotAllowedException,
        UnknownTypeException,
        UnsupportedTypeException,
        UnsupportedVersionException {

  private static final long serialVersionUID = 1L;

  private final transient Location location;

  SerdeException(String problem, Location location, @Nullable Throwable cause) {
    super(problem + location.suffix(), cause);
    this.location = location;
  }

  /** The path to the value from the root, such as {@code Order.items[3].price}; null if unknown. */
  public @Nullable String path() {
    return location == null ? null : location.path();
  }

  /** The offset in bytes of UTF-8 in the document read, or -1 where there is none. */
  public long offset() {
    return location == null ? -1 : location.offset();
  }

  /** The wire name of the type concerned, or the name of its Java class; null if unknown. */
  public @Nullable String typeName() {
    return location == null ? null : location.typeName();
  }

  /** The version found in the data, or 0 where none is concerned. */
  public long version() {
    return location == null ? 0 : location.version();
  }

  /**
   * Where a problem lies.
   *
   * @param path the path from the root, or null if unknown
   * @param offset the offset in bytes, or -1 if there is none
   * @param typeName the type concerned, or null if unknown
   * @param version the version concerned, or 0 if none is
   */
  public record Location(
      @Nullable String path, long offset, @Nullable String typeName, long version) {

    /** No place at all. */
    public static final Location UNKNOWN = new Location(null, -1, null, 0);

    /** Returns this place with a type. */
    public Location withType(String typeName, long version) {
      return new Location(path, offset, typeName, version);
    }

    private String suffix() {
      String where = path == null ? "" : " at " + path;
      return offset < 0 ? where : where + " (offset " + offset + ")";
    }
  }
}
