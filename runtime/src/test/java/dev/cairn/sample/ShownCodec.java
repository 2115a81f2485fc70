package dev.cairn.sample;

import dev.cairn.codec.Codec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import dev.cairn.codec.Parts;
import java.util.function.Function;

/** Tells what is shown of its data, and neither writes nor reads. */
public class ShownCodec<T> extends Codec<T> {
  private final String name;
  private final Class<?> type;
  private final Function<Codec<T>, Parts> parts;

  public ShownCodec(String name, Class<?> type, Function<Codec<T>, Parts> parts) {
    this.name = name;
    this.type = type;
    this.parts = parts;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, T value) {
    throw new IllegalStateException("Nothing is written here");
  }

  @Override
  public T read(JsonReader in) {
    throw new IllegalStateException("Nothing is read here");
  }

  @Override
  public Parts parts() {
    return parts.apply(this);
  }

  @Override
  public String describe(JsonReader in, int version) {
    throw new AssertionError("what is not shown is not described");
  }
}
