package dev.cairn.internal;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads whole documents, and turns whatever goes wrong there into a {@link
 * SerdeException}. Where a codec is null, the root is an open position. Immutable and thread-safe.
 */
public final class Documents {

  private final CodecAccess access = CodecAccess.get();
  private final Limits limits;
  private final OpenValues open;
  private final Registry registry;

  /** Documents within these limits. */
  public Documents(Limits limits, OpenValues open, Registry registry) {
    this.limits = limits;
    this.open = open;
    this.registry = registry;
  }

  /** Writes a document as text. */
  public String text(@Nullable Object value, @Nullable Codec<?> codec) {
    JsonWriter out = access.textWriter(limits, open, root(codec));
    try {
      fill(out, value, codec);
      return access.toText(out);
    } finally {
      access.close(out);
    }
  }

  /** Writes a document as UTF-8. */
  public byte[] bytes(@Nullable Object value, @Nullable Codec<?> codec) {
    JsonWriter out = access.writer(limits, open, root(codec));
    try {
      fill(out, value, codec);
      return access.toBytes(out);
    } finally {
      access.close(out);
    }
  }

  private void fill(JsonWriter out, @Nullable Object value, @Nullable Codec<?> codec) {
    try {
      write(out, value, codec);
    } catch (LimitExceededException e) {
      throw traced(value, codec, e);
    } catch (SerdeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Refusals.failed(out, e);
    } catch (StackOverflowError e) {
      throw traced(value, codec, Refusals.tooDeep(e));
    }
  }

  @SuppressWarnings("unchecked") // the class of the value is checked before
  private void write(JsonWriter out, @Nullable Object value, @Nullable Codec<?> codec) {
    if (codec == null) {
      open.write(out, value);
      return;
    }
    if (value != null && !codec.type().isInstance(value)) {
      throw out.malformed(
          "Expected " + codec.type().getTypeName() + ", found " + value.getClass().getTypeName());
    }
    ((Codec<Object>) codec).writeNullable(out, value);
  }

  /** Writes once more, slowly, to learn whether a circular reference is behind the excess. */
  private LimitExceededException traced(
      @Nullable Object value, @Nullable Codec<?> codec, LimitExceededException excess) {
    try {
      write(access.tracingWriter(limits, open, root(codec)), value, codec);
    } catch (LimitExceededException e) {
      return e;
    } catch (RuntimeException | StackOverflowError e) {
      excess.addSuppressed(e);
    }
    return excess;
  }

  /** Reads a document. */
  public @Nullable Object read(String document, @Nullable Codec<?> codec, boolean nullable) {
    try {
      return read(access.reader(document, limits, open, root(codec)), codec, nullable);
    } catch (MalformedDataException e) {
      throw discreet(e, document.getBytes(StandardCharsets.UTF_8), codec);
    }
  }

  /** Reads a document. */
  public @Nullable Object read(byte[] document, @Nullable Codec<?> codec, boolean nullable) {
    try {
      return read(access.reader(document, limits, open, root(codec)), codec, nullable);
    } catch (MalformedDataException e) {
      throw discreet(e, document, codec);
    }
  }

  private MalformedDataException discreet(
      MalformedDataException e, byte[] document, @Nullable Codec<?> codec) {
    return DiscreetErrors.of(e, document, codec, new Disclosure(registry, this, false));
  }

  private @Nullable Object read(JsonReader in, @Nullable Codec<?> codec, boolean nullable) {
    try {
      Object value;
      if (codec == null) {
        value = open.read(in, Object.class);
      } else {
        value = nullable ? codec.readNullable(in) : codec.read(in);
      }
      access.end(in);
      return value;
    } catch (SerdeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Refusals.failed(in, e);
    } catch (StackOverflowError e) {
      throw Refusals.tooDeep(e);
    } finally {
      access.close(in);
    }
  }

  /**
   * Reads all of a stream that is within the limits.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public byte[] drain(InputStream in) {
    try {
      byte[] document = in.readNBytes(limits.documentBytes());
      if (document.length == limits.documentBytes() && in.read() >= 0) {
        throw new LimitExceededException(
            "The document is longer than " + limits.documentBytes() + " bytes",
            SerdeException.Location.UNKNOWN,
            null);
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException("The stream of a document failed", e);
    }
  }

  /** Describes a document; see {@link Stringifier}. */
  public String stringify(String document, int maxLength) {
    requireWellFormed(document);
    try {
      Disclosure disclosure = new Disclosure(registry, this, false);
      return new Stringifier(document, maxLength, disclosure).toString();
    } catch (StackOverflowError e) {
      throw Refusals.tooDeep(e);
    }
  }

  /** Copies a document with what is sensitive replaced; see {@link SensitiveCopy}. */
  public String replaceSensitive(String document, BinaryOperator<String> replacement) {
    requireWellFormed(document);
    try {
      Disclosure disclosure = new Disclosure(registry, this, true);
      return SensitiveCopy.of(document, disclosure, replacement);
    } catch (StackOverflowError e) {
      throw Refusals.tooDeep(e);
    }
  }

  private void requireWellFormed(String document) {
    JsonReader in = access.reader(document, limits, NoOpenValues.INSTANCE, null);
    try {
      in.skipValue();
      access.end(in);
    } catch (StackOverflowError e) {
      throw Refusals.tooDeep(e);
    } finally {
      access.close(in);
    }
  }

  /** Describes a value in the words of its codec, from a well-formed part of a document. */
  String describe(Codec<?> codec, String data, int version) {
    JsonReader in = access.reader(data, limits, open, root(codec));
    try {
      return codec.describe(in, version);
    } finally {
      access.close(in);
    }
  }

  private static @Nullable Class<?> root(@Nullable Codec<?> codec) {
    return codec == null ? null : codec.type();
  }

  /** For documents that are looked at and not read: every name is as good as any. */
  private static final class NoOpenValues extends OpenValues {

    private static final NoOpenValues INSTANCE = new NoOpenValues();

    @Override
    public void write(JsonWriter out, @Nullable Object value) {
      throw new IllegalStateException("Nothing is written here");
    }

    @Override
    public <T> @Nullable T read(JsonReader in, Class<T> bound) {
      throw new IllegalStateException("Nothing is read here");
    }

    @Override
    public void checkAllowed(JsonReader in, String name) {}

    @Override
    public void checkAllowed(JsonReader in, String name, String current) {}
  }
}
