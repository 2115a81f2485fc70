package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;

import java.util.HashMap;

/** Things of the second version, that can be read as one of the first can. */
final class ThingCodec extends Codec<Thing> {

  @Override
  public String name() {
    return Thing.SECOND.name();
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<?> type() {
    return Thing.class;
  }

  @Override
  public void write(JsonWriter out, Thing value) {
    out.beginObject(value, Thing.SECOND);
    id(out, value);
  }

  @Override
  public void writeData(JsonWriter out, Thing value) {
    out.beginData(value, Thing.SECOND);
    id(out, value);
  }

  private static void id(JsonWriter out, Thing value) {
    out.name(ID);
    out.writeInt(value.id());
    out.endObject();
  }

  @Override
  public Thing read(JsonReader in) {
    return Thing.read(in, Thing.SECOND);
  }

  @Override
  public Thing readData(JsonReader in, int version) {
    in.beginData(Thing.SECOND, version);
    return Thing.properties(in, Thing.SECOND, new HashMap<>());
  }
}
