package dev.cairn.codec;

import java.util.EnumMap;

/** {@code EnumMap}: an object with the names of the constants. */
final class EnumMapCodec<K extends Enum<K>, V> extends MapCodec<K, V, EnumMap<K, V>> {

  private final Class<K> constants;

  @SuppressWarnings("unchecked") // the codec of an enum is of its class
  EnumMapCodec(Codec<K> key, Slot<V> value) {
    super(MapKind.MAP, key, value);
    this.constants = (Class<K>) key.type();
  }

  @Override
  public Class<?> type() {
    return EnumMap.class;
  }

  @Override
  EnumMap<K, V> create() {
    return new EnumMap<>(constants);
  }
}
