package dev.cairn.codec;

import dev.cairn.SerdeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A codec that turns values into data of another type and back: that of a registered serializer, or
 * of a type that brings its own form. Subclasses are generated.
 *
 * <p>Bare data is of version 1. At later versions the data stands in an envelope in every position,
 * so that it tells its version; either is read wherever the type stands.
 *
 * @param <T> the type of the values
 * @param <D> the type of their data
 */
public abstract class FormCodec<T, D> extends Codec<T> {

  /** For subclasses. */
  protected FormCodec() {}

  private @Nullable Codec<D> codecOfData; // set by any thread, to one of equal codecs

  /** The codec of the data; asked for once. */
  protected abstract Codec<D> data();

  private Codec<D> dataCodec() {
    Codec<D> codec = codecOfData;
    if (codec == null) {
      codec = data();
      codecOfData = codec;
    }
    return codec;
  }

  /** Turns a value into data. */
  protected abstract D toData(T value);

  /**
   * Turns data into a value; called only if {@link #isReadable}.
   *
   * @param version the version of the data, from 1 to {@link #version()}
   */
  protected T fromData(D data, int version) {
    throw new IllegalStateException(name() + " is not readable");
  }

  /** Says whether data can be turned into values; true by default. */
  protected boolean isReadable() {
    return true;
  }

  /** The classes that the codec is for; by default {@link #type()} alone. */
  public List<Class<?>> types() {
    return List.of(type());
  }

  @Override
  public final boolean isFor(Class<?> type) {
    return types().contains(type);
  }

  /** For which values the codec is used; by default for those of exactly its class. */
  public Use use() {
    return Use.OWN;
  }

  /** Says whether values may be of subclasses that have no codec of their own. */
  public final boolean servesSubtypes() {
    return use() == Use.REGISTERED;
  }

  /** For which values a codec is used. */
  public enum Use {
    /** For those of exactly one class. */
    OWN,
    /** For those of its classes and of what extends them, unless that has a codec of its own. */
    REGISTERED,
    /** For whatever stands where a property names the serializer. */
    ON_DEMAND
  }

  /** Says whether data can be shown to people in words of its own; false by default. */
  protected boolean isShown() {
    return false;
  }

  /** Shows data to people; called only if {@link #isShown}. */
  protected String show(D data) {
    throw new IllegalStateException(name() + " is not shown");
  }

  @Override
  public final Parts parts() {
    return Parts.form(this, dataCodec(), isShown());
  }

  @Override
  public final String describe(JsonReader in, int version) {
    return show(dataCodec().read(in));
  }

  /**
   * Says whether the data looks like an envelope itself, so that it always stands in one of this
   * type; false by default.
   */
  protected boolean isAlwaysEnveloped() {
    return false;
  }

  @Override
  public final void write(JsonWriter out, T value) {
    if (value == null) {
      throw out.nullValue();
    }
    if (value.getClass() != type() && use() == Use.OWN && !isFor(value.getClass())) {
      out.exact(value, type());
    }
    Codec<T> own = servesSubtypes() ? codecOfItsOwn(out, value) : null;
    if (own != null) {
      own.writeEnvelope(out, value);
    } else if (version() > 1 || isAlwaysEnveloped()) {
      writeEnvelope(out, value);
    } else {
      writeData(out, value);
    }
  }

  /** The codec of a subtype that does not need this one. */
  @SuppressWarnings("unchecked") // it is the codec of the value's class
  private @Nullable Codec<T> codecOfItsOwn(JsonWriter out, T value) {
    if (value.getClass() == type()) {
      return null;
    }
    Codec<?> own = out.open.codecOf(value.getClass());
    return own == null || own.getClass() == getClass() || !type().isAssignableFrom(own.type())
        ? null
        : (Codec<T>) own;
  }

  @Override
  public final void writeData(JsonWriter out, T value) {
    dataCodec().write(out, dataOf(out, value));
  }

  private D dataOf(JsonWriter out, T value) {
    D data = toData(value);
    if (data == null) {
      throw out.malformed("serialize of '" + name() + "' gave null");
    }
    return data;
  }

  @Override
  public final T read(JsonReader in) {
    String name = in.envelopeName();
    if (name == null) {
      return value(in, 1);
    }
    if (name.equals(name()) || aliases().contains(name)) {
      in.beginEnvelopeOf(name());
      T value = readData(in, in.envelopeVersion());
      in.endEnvelope();
      return value;
    }
    return isOfSubtype(in, name) ? subtype(in) : value(in, 1);
  }

  private boolean isOfSubtype(JsonReader in, String name) {
    Class<?> found = in.open.typeOf(name);
    return found != null && type().isAssignableFrom(found);
  }

  @SuppressWarnings("unchecked") // type() is the class of T
  private T subtype(JsonReader in) {
    return new OpenCodec<>((Class<T>) type()).read(in);
  }

  @Override
  public final T readData(JsonReader in, int version) {
    if (version > version()) {
      int[] readable = new int[version()];
      Arrays.setAll(readable, i -> i + 1);
      throw in.unsupportedVersion(name(), version, readable);
    }
    return value(in, version);
  }

  private T value(JsonReader in, int version) {
    if (!isReadable()) {
      throw in.unreadable(name(), version);
    }
    in.next();
    int start = in.pos;
    return valueOf(in, start, dataCodec().read(in), version);
  }

  private T valueOf(JsonReader in, int start, D data, int version) {
    T value;
    try {
      value = fromData(data, version);
    } catch (SerdeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw in.malformed(start, "deserialize of '" + name() + "' failed: " + e, e);
    }
    if (value == null) {
      throw in.malformed(start, "deserialize of '" + name() + "' gave null");
    }
    return value;
  }

  @Override
  public final boolean isKey() {
    return version() == 1 && readsKeys();
  }

  @Override
  final boolean readsKeys() {
    return !isAlwaysEnveloped() && dataCodec().isKey();
  }

  @Override
  public final String keyText(T key) {
    return dataCodec().keyText(toData(key));
  }

  @Override
  public final T readKey(JsonReader in, String text) {
    if (!isReadable()) {
      throw in.unreadable(name(), 1);
    }
    return valueOf(in, in.pos, dataCodec().readKey(in, text), 1);
  }
}
