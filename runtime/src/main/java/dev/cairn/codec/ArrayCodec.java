package dev.cairn.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Arrays of references. In closed positions bare; an array of another class than the declared one,
 * as a {@code String[]} among {@code Object[]}, is an envelope that names its components.
 */
final class ArrayCodec<E> extends Codec<E[]> {

  private final Class<E[]> type;
  private final Slot<E> component;

  ArrayCodec(Class<E[]> type, Slot<E> component) {
    this.type = type;
    this.component = component;
  }

  @Override
  public String name() {
    return "array";
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, E[] array) {
    if (array.getClass() != type) {
      out.writeOpen(array);
      return;
    }
    out.beginArray(array);
    for (E each : array) {
      out.element();
      component.write(out, each);
    }
    out.endArray();
  }

  @Override
  public E[] read(JsonReader in) {
    if (in.isEnvelope()) {
      return opened(in);
    }
    List<E> elements = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      elements.add(component.read(in));
    }
    return Arrays.copyOf(elements.toArray(), elements.size(), type);
  }

  private E[] opened(JsonReader in) {
    E[] array = in.readOpen(type);
    if (array == null) {
      throw in.malformed("Expected an array, found null");
    }
    return array;
  }

  @Override
  public Parts parts() {
    return Parts.elements(component.codec());
  }
}
