package dev.cairn.codec;

import java.util.EnumSet;

/** {@code EnumSet}: an array of its constants. */
final class EnumSetCodec<E extends Enum<E>> extends CollectionCodec<E, EnumSet<E>> {

  private final Class<E> constants;

  @SuppressWarnings("unchecked") // the codec of an enum is of its class
  EnumSetCodec(Codec<E> element) {
    super(CollectionKind.SET, new Slot<>(element, false));
    this.constants = (Class<E>) element.type();
  }

  @Override
  public Class<?> type() {
    return EnumSet.class;
  }

  @Override
  EnumSet<E> create() {
    return EnumSet.noneOf(constants);
  }
}
