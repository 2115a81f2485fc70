package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;

/** Writes arrays of one class in open positions. They are read by {@link OpenArrays}. */
final class OpenArrayCodec extends Codec<Object> {

  private final Class<?> type;
  private final String component;
  private final Codec<Object> items;

  @SuppressWarnings("unchecked") // the items are of the class
  OpenArrayCodec(Class<?> type, String component, Codec<?> items) {
    this.type = type;
    this.component = component;
    this.items = (Codec<Object>) items;
  }

  @Override
  public String name() {
    return OpenArrays.NAME;
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, Object array) {
    writeEnvelope(out, array);
  }

  @Override
  public void writeData(JsonWriter out, Object array) {
    // An object of its own: the items begin with the array, which would look like a cycle.
    out.beginData(new Object(), OpenArrays.LAYOUT);
    out.name(OpenArrays.TYPE);
    out.writeString(component);
    out.name(OpenArrays.ITEMS);
    items.write(out, array);
    out.endObject();
  }

  @Override
  public Object read(JsonReader in) {
    throw new IllegalStateException("Arrays of open positions are read by name");
  }
}
