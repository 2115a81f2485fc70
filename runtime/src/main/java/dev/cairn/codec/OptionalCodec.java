package dev.cairn.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code Optional}. Bare, an empty one is the null token and a present one is its value; but where
 * the value may be a null token itself, a present one is an array of that value. A present one that
 * holds an open value which is an Optional is an envelope, so that the two are not confused.
 */
final class OptionalCodec<T> extends Codec<Optional<T>> {

  private final Codec<T> value;

  OptionalCodec(Codec<T> value) {
    this.value = value;
  }

  @Override
  public String name() {
    return "optional";
  }

  @Override
  public Class<?> type() {
    return Optional.class;
  }

  @Override
  boolean hasNullForm() {
    return true;
  }

  @Override
  public void write(JsonWriter out, Optional<T> optional) {
    if (optional.isEmpty()) {
      out.writeNull();
    } else if (value.hasNullForm()) {
      writeData(out, optional);
    } else if (optional.get() instanceof Optional) {
      writeEnvelope(out, optional);
    } else {
      value.write(out, optional.get());
    }
  }

  @Override
  public void writeData(JsonWriter out, Optional<T> optional) {
    out.beginArray(optional);
    if (optional.isPresent()) {
      out.element();
      value.write(out, optional.get());
    }
    out.endArray();
  }

  @Override
  public Optional<T> read(JsonReader in) {
    if (in.readNull()) {
      return Optional.empty();
    }
    if (in.isEnvelope("optional")) {
      in.beginEnvelope();
      Optional<T> optional = readData(in, in.envelopeVersion());
      in.endEnvelope();
      return optional;
    }
    return value.hasNullForm() ? readData(in, 1) : Optional.of(value.read(in));
  }

  @Override
  public Optional<T> readData(JsonReader in, int version) {
    if (version != 1) {
      throw in.unsupportedVersion(name(), version, 1);
    }
    in.beginArray();
    if (!in.nextElement()) {
      return Optional.empty();
    }
    Optional<T> optional = Optional.of(value.read(in));
    if (in.nextElement()) {
      throw in.malformed("Expected an optional [] or [value], found more than one element");
    }
    return optional;
  }

  @Override
  @SuppressWarnings("NullableOptional") // to refuse it
  public void writeNullable(JsonWriter out, @Nullable Optional<T> optional) {
    if (optional == null) {
      throw out.nullValue();
    }
    write(out, optional);
  }

  @Override
  public Optional<T> readNullable(JsonReader in) {
    return read(in);
  }

  @Override
  public Parts parts() {
    return Parts.optional(value);
  }
}
