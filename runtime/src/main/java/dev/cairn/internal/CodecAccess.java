package dev.cairn.internal;

import dev.cairn.Limits;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import dev.cairn.codec.PropertyName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the mapper may do with writers and readers and their users may not: make them, finish them,
 * take the result. The package {@code dev.cairn.codec} installs the only implementation.
 */
public abstract class CodecAccess {

  private static @Nullable CodecAccess instance;

  /** Called by the package {@code dev.cairn.codec} when it is initialised. */
  public static void install(CodecAccess access) {
    instance = access;
  }

  /** Returns the access. */
  public static CodecAccess get() {
    if (instance == null) {
      PropertyName.of("initialised"); // its static initialiser installs the access
    }
    return Objects.requireNonNull(instance);
  }

  /**
   * Returns a writer of one document.
   *
   * @param root what paths in errors begin with, or null for the type of the first object
   */
  public abstract JsonWriter writer(Limits limits, OpenValues open, @Nullable Class<?> root);

  /** Returns a writer of a document that is to be a String, by {@link #toText}. */
  public abstract JsonWriter textWriter(Limits limits, OpenValues open, @Nullable Class<?> root);

  /**
   * Returns a writer that names circular references: slower, for a second pass after a {@link
   * dev.cairn.LimitExceededException}.
   */
  public abstract JsonWriter tracingWriter(Limits limits, OpenValues open, @Nullable Class<?> root);

  /** Checks that the document is complete and within the limits, and returns a copy of it. */
  public abstract byte[] toBytes(JsonWriter writer);

  /**
   * Checks that the document of a {@link #textWriter} is complete and within the limits, and
   * returns it.
   */
  public abstract String toText(JsonWriter writer);

  /** Gives back what the writer works with; it is of no use any more. */
  public abstract void close(JsonWriter writer);

  /** Returns a reader of one document, whose bytes nobody may change while it is read. */
  public abstract JsonReader reader(
      byte[] document, Limits limits, OpenValues open, @Nullable Class<?> root);

  /** Returns a reader of one document; a lone surrogate in it is refused. */
  public abstract JsonReader reader(
      String document, Limits limits, OpenValues open, @Nullable Class<?> root);

  /** Gives back what the reader works with; it is of no use any more. */
  public abstract void close(JsonReader reader);

  /** Checks that nothing but blanks is left. */
  public abstract void end(JsonReader reader);
}
