package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts the values of one type to JSON and back. Codecs are immutable and thread-safe; the
 * generated ones are final and have no state but the codecs of their type arguments.
 *
 * <p>A codec knows two forms. The <em>closed</em> form is for positions whose type is known while
 * compiling: it does not say what it is. The <em>envelope</em> is for all other positions: it names
 * the type and the version around the data.
 *
 * <p>Every method reports what is wrong with a value or a document by a {@link
 * dev.cairn.SerdeException}.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> {

  /** What {@link #envelopeStart} gives; made when it is asked for first. */
  private volatile byte @Nullable [] envelopeStart;

  /** For subclasses; a codec does nothing when it is built. */
  protected Codec() {}

  /** The wire name of the type, such as {@code com.acme.Order} or {@code uuid}. */
  public abstract String name();

  /** The version that is written: positive, 1 by default. */
  public int version() {
    return 1;
  }

  /** The versions that can be written, in ascending order; by default {@link #version()} alone. */
  public List<Integer> writableVersions() {
    return List.of(version());
  }

  /** Names under which the type was written before; none by default. */
  public List<String> aliases() {
    return List.of();
  }

  /** The class of the values, without type arguments. */
  public abstract Class<?> type();

  /** Says whether this is the codec of exactly this class. */
  public boolean isFor(Class<?> type) {
    return type() == type;
  }

  /** Writes a value in closed form: an object begins with its version where that is 2 or more. */
  public abstract void write(JsonWriter out, T value);

  /**
   * Reads the closed form, or an envelope that names this type. The codec of a class that others
   * extend also reads an envelope that names one of those.
   */
  public abstract T read(JsonReader in);

  /** Writes what stands under {@code __data__}: the closed form without its version. */
  public void writeData(JsonWriter out, T value) {
    write(out, value);
  }

  /**
   * Reads what stands under {@code __data__}.
   *
   * @param version the version that the envelope has named; by default only {@link #version()} can
   *     be read
   */
  public T readData(JsonReader in, int version) {
    if (version != version()) {
      throw in.unsupportedVersion(name(), version, version());
    }
    return read(in);
  }

  /** Writes a value as an envelope: its name, its version, its data. */
  public void writeEnvelope(JsonWriter out, T value) {
    out.beginEnvelope(this);
    writeData(out, value);
    out.endEnvelope();
  }

  /** How an envelope of the present version begins, up to its data; never to be changed. */
  final byte[] envelopeStart() {
    byte[] start = envelopeStart;
    if (start == null) {
      start = EnvelopeToken.of(name(), version());
      envelopeStart = start;
    }
    return start;
  }

  /**
   * Writes a value or null in closed form. A codec whose values have a null token of their own,
   * such as an empty optional, refuses null here.
   */
  public void writeNullable(JsonWriter out, @Nullable T value) {
    if (value == null) {
      out.writeNull();
    } else {
      write(out, value);
    }
  }

  /**
   * Reads the closed form or a null token. A codec whose values have a null token of their own,
   * such as an empty optional, gives that value and never null.
   */
  public @Nullable T readNullable(JsonReader in) {
    return in.readNull() ? null : read(in);
  }

  /** Says whether some value that is not null is written as the null token, as in an Optional. */
  boolean hasNullForm() {
    return false;
  }

  /** Says whether every value has one string, so that it can be the key of a JSON object. */
  public boolean isKey() {
    return false;
  }

  /** Says whether the key of a JSON object can be read; older versions may have been keys. */
  boolean readsKeys() {
    return isKey();
  }

  /**
   * The text of a value as the key of a JSON object.
   *
   * @throws IllegalStateException unless {@link #isKey()}
   */
  public String keyText(T key) {
    throw new IllegalStateException(name() + " is no key");
  }

  /**
   * Makes a value of the text of a key.
   *
   * @param in the reader that has just read the key, for errors
   * @throws IllegalStateException unless {@link #isKey()}
   */
  public T readKey(JsonReader in, String text) {
    throw new IllegalStateException(name() + " is no key");
  }

  /**
   * The codec of the same generic type with these codecs for its type arguments; this codec where
   * the type has no type parameters.
   *
   * @param arguments one codec for each type parameter
   */
  public Codec<?> withArguments(List<Codec<?>> arguments) {
    return this;
  }

  /**
   * What data of this type is made of, for those who show it without reading it; {@link Parts#NONE}
   * by default, as for scalars. Nothing that writes or reads asks for it.
   */
  public Parts parts() {
    return Parts.NONE;
  }

  /**
   * Describes data to people in words of its own, instead of part by part.
   *
   * @param in a reader that stands at the data
   * @param version the version of the data
   * @throws IllegalStateException unless {@link #parts} says that this codec does so
   */
  public String describe(JsonReader in, int version) {
    throw new IllegalStateException(name() + " does not describe its data");
  }
}
