package dev.cairn.sample;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.FormCodec;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** The codec of a serializer whose data is a number. */
public final class NumberForm<T> extends FormCodec<T, Integer> {

  private final String name;
  private final Class<?> type;
  private final Use use;
  private final ToIntFunction<T> number;
  private final IntFunction<T> value;

  /** How many values have been made, for tests that none is. */
  public int made;

  public NumberForm(
      String name, Class<?> type, Use use, ToIntFunction<T> number, IntFunction<T> value) {
    this.name = name;
    this.type = type;
    this.use = use;
    this.number = number;
    this.value = value;
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
  public Use use() {
    return use;
  }

  @Override
  protected Codec<Integer> data() {
    return Codecs.INT;
  }

  @Override
  protected Integer toData(T value) {
    return number.applyAsInt(value);
  }

  @Override
  protected T fromData(Integer data, int version) {
    made++;
    return value.apply(data);
  }
}
