package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.Buffers;
import dev.cairn.internal.Latin1;
import dev.cairn.internal.NameFilter;
import dev.cairn.internal.OpenForms;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PinnedVersions;
import dev.cairn.internal.Registry;
import dev.cairn.internal.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document. Generated codecs call it; whoever writes a {@link Codec} by hand may
 * too. The mapper makes one for each document; it is not thread-safe.
 *
 * <p>Every method reads whole tokens and takes care of commas and blanks. Methods for one type read
 * exactly that, or an envelope that names it, and never null. What is not as it must be, and what
 * is over the {@link Limits}, is refused with a {@link SerdeException} that says what was found,
 * what was due, and where; then nothing more can be read.
 */
public final class JsonReader extends ContainerInput implements Outer {

  /** How many bytes migrations have written anew for this document. */
  private long rewritten;

  /** Whether the bytes are to be given back. */
  private boolean leased;

  JsonReader(byte[] document, Limits limits, OpenValues open, @Nullable Class<?> root) {
    this(document, document.length, limits, open, root);
  }

  private JsonReader(
      byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /** Opens a document; a lone surrogate in it is refused. */
  static JsonReader of(String document, Limits limits, OpenValues open, @Nullable Class<?> root) {
    checkLength(document.length(), limits);
    int length = document.length();
    byte[] buffer = Buffers.lease(length);
    if (Latin1.is(document)) {
      Latin1.copy(document, 0, length, buffer, 0);
      if (Latin1.isAscii(buffer, 0, length)) {
        return lent(buffer, length, limits, open, root);
      }
      Latin1.mark(buffer, 0, length);
    } else if (Latin1.copyMarked(document, buffer) && Utf8.firstLone(document) >= 0) {
      throw loneSurrogate(document);
    }
    if (length > limits.documentBytes() / Utf8.MOST_BYTES) {
      checkLength(Utf8.length(document, 0, length), limits);
    }
    JsonReader in = lent(buffer, length, limits, open, root);
    in.source = document;
    return in;
  }

  private static JsonReader lent(
      byte[] buffer, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    JsonReader in = new JsonReader(buffer, end, limits, open, root);
    in.leased = true;
    return in;
  }

  /** Gives back what the reader works with. */
  void close() {
    if (leased) {
      leased = false;
      Buffers.giveBack(buf);
    }
  }

  /**
   * Opens the literal of an annotation, within the default limits. What is open in it may be plain
   * or built in; no registered type is known.
   *
   * @throws dev.cairn.SerdeException if the text is too long, or no text
   */
  public static JsonReader literal(String json) {
    return of(json, Limits.DEFAULT, LiteralValues.OPEN, null);
  }

  /** Begins the object that a migration takes as plain data, unless that has been done. */
  void beginPlain(ObjectLayout layout) {
    beginData(layout, layout.version());
  }

  /** Reads the next name of plain data; null where the object has ended. */
  @Nullable String nextPlainName() {
    if (!nextName()) {
      return null;
    }
    noteName();
    String name = takeName();
    expect(':');
    return name;
  }

  /** What to throw where the name just read has come before. */
  SerdeException duplicateName() {
    return duplicate(propertyName());
  }

  /** Where the object that ended last is. */
  @Override
  public SerdeException.Location place() {
    return location(objectEnd);
  }

  /**
   * Returns a reader of an object that has been written anew, in the place of the one that ended
   * last. What is written anew in all, which may be nested, is within the limit of a document.
   */
  JsonReader again(byte[] object) {
    JsonReader original = this;
    while (original.outer instanceof JsonReader containing) {
      original = containing;
    }
    original.rewritten += object.length;
    if (original.rewritten > limits.documentBytes()) {
      throw limit(
          objectEnd, "Migrations have written more than " + limits.documentBytes() + " bytes anew");
    }
    JsonReader again = new JsonReader(object, limits, open, null);
    again.outer = this;
    again.depth = depth;
    return again;
  }

  /**
   * Returns the first character of the next token, such as <code>{</code>, {@code "} or {@code 7};
   * 0 at the end of the document. Consumes nothing.
   */
  public char peek() {
    int first = next();
    return first == END ? 0 : (char) first;
  }

  /**
   * Reads a value in an open position, or null.
   *
   * @param bound what the value must be assignable to; checked before anything is built
   */
  public <T> @Nullable T readOpen(Class<T> bound) {
    return open.read(this, bound);
  }

  /**
   * Steps over a value of any kind, which must be well-formed and within the limits all the same.
   */
  public void skipValue() {
    new ValueSkipper(this).skip();
  }

  /** Apart, so that only what has defaults to read loads it. */
  private static final class LiteralValues {
    static final OpenValues OPEN =
        new OpenForms(
            new Registry(List.of()),
            NameFilter.ALL,
            /* ignoresUnknownProperties= */ false,
            PinnedVersions.NONE);
  }
}
