package dev.cairn.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data of a type is made of, for those who show data without reading it: which properties
 * are sensitive, and which codecs the data of others is for. A codec makes its parts anew for each
 * who asks, and is asked by nobody who writes or reads. Not thread-safe, but for the constants.
 *
 * <pre>{@code
 * Parts.of(LAYOUT).sensitive(1).with(2, AddressCodec.INSTANCE)
 * }</pre>
 */
public abstract class Parts {

  /** Of data that hides nothing, as far as its position tells. */
  public static final Parts NONE = new Unknown();

  /** Of data that is not to be shown. */
  public static final Parts HIDDEN = new Unknown();

  Parts() {}

  /**
   * The parts of an object, to be told what is in it.
   *
   * @param arguments the codecs of the type's own arguments
   */
  public static ObjectParts of(ObjectLayout layout, Codec<?>... arguments) {
    return new ObjectParts(layout, List.of(arguments));
  }

  /** The parts of a sealed type: data is an envelope that names one of these, or another one. */
  public static Parts oneOf(Codec<?>... subtypes) {
    return new OneOfParts(List.of(subtypes));
  }

  /**
   * The parts of a type whose data is that of another one.
   *
   * @param describing whether {@link Codec#describe} says what is to be shown
   */
  public static Parts form(Codec<?> codec, Codec<?> data, boolean describing) {
    return new FormParts(codec, data, describing);
  }

  static Parts elements(Codec<?> element) {
    return new ElementParts(element);
  }

  static Parts entries(Codec<?> key, Codec<?> value) {
    return new MapParts(key, value);
  }

  static Parts entry(Codec<?> key, Codec<?> value) {
    return new EntryParts(key, value);
  }

  static Parts optional(Codec<?> value) {
    return new OptionalParts(value);
  }

  /** The parts of data that stands here without an envelope. */
  public Parts bare() {
    return this;
  }

  /** The parts of what an envelope here holds, by the codec of the name in it. */
  public Parts in(Codec<?> named) {
    return named.parts();
  }

  /** The parts of what an envelope with a name of the format holds; null where none belongs. */
  public @Nullable Parts in(String builtIn) {
    return null;
  }

  /** The parts of data of this version; without effect where the version is known. */
  public Parts at(int version) {
    return this;
  }

  /** These parts as those of an object; null where no object belongs. */
  public @Nullable Parts object() {
    return null;
  }

  /** The parts of an object's member; null where the name is not known. */
  public @Nullable Parts member(String name) {
    return null;
  }

  /** Says whether an array belongs here. */
  public boolean isArray() {
    return false;
  }

  /** The parts of an element. */
  public Parts element(int index) {
    return NONE;
  }

  /** The codec that describes the data itself, or null. */
  public @Nullable Codec<?> describer() {
    return null;
  }

  /** Says whether one of these parts is not to be shown. */
  public boolean isSensitive() {
    return this == HIDDEN;
  }

  /** What tells these parts from others, but for their {@link #arguments}; null if they do. */
  public @Nullable Class<?> type() {
    return null;
  }

  /** The codecs of the type's own arguments. */
  public List<Codec<?>> arguments() {
    return List.of();
  }

  /** The codecs of all parts. */
  public List<Codec<?>> codecs() {
    return List.of();
  }

  private static final class Unknown extends Parts {

    @Override
    public Parts object() {
      return this;
    }

    @Override
    public Parts member(String name) {
      return this;
    }

    @Override
    public boolean isArray() {
      return true;
    }

    @Override
    public Parts element(int index) {
      return this;
    }
  }
}
