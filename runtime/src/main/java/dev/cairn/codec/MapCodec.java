package dev.cairn.codec;

import dev.cairn.internal.ReservedNames;
import java.util.Map;

/**
 * Maps. Bare, a map whose keys are written as one string is an object, any other one an array of
 * pairs; one that holds a reserved name as a key is an envelope. The data of an envelope is always
 * pairs. Whatever is written, all of these are read.
 */
class MapCodec<K, V, M extends Map<K, V>> extends ContainerCodec<M> {

  private final MapKind kind;
  private final Codec<K> key;
  private final Slot<V> value;

  MapCodec(MapKind kind, Codec<K> key, Slot<V> value) {
    this.kind = kind;
    this.key = key;
    this.value = value;
  }

  @Override
  public final String name() {
    return kind.envelope();
  }

  @Override
  public Class<?> type() {
    return kind.type();
  }

  @Override
  final boolean accepts(String envelope) {
    return envelope.equals("map") || envelope.equals("sorted-map");
  }

  @SuppressWarnings("unchecked") // what a kind creates is of its type
  M create() {
    return (M) kind.create();
  }

  @Override
  public void write(JsonWriter out, M map) {
    if (!key.isKey()) {
      writePairs(out, map);
    } else if (isPlain(out, map)) {
      writeObject(out, map);
    } else {
      writeEnvelope(out, map);
    }
  }

  private boolean isPlain(JsonWriter out, M map) {
    if (key == Codecs.STRING) {
      return out.isPlain(map);
    }
    for (K each : map.keySet()) {
      if (each != null && ReservedNames.contains(key.keyText(each))) {
        return false;
      }
    }
    return true;
  }

  private void writeObject(JsonWriter out, M map) {
    out.beginMap(map);
    for (Map.Entry<K, V> entry : map.entrySet()) {
      K each = entry.getKey();
      out.key(each == null ? null : key.keyText(each));
      value.write(out, entry.getValue());
    }
    out.endMap();
  }

  private void writePairs(JsonWriter out, M map) {
    Keepable.checkMap(out, map);
    out.beginArray(map);
    for (Map.Entry<K, V> entry : map.entrySet()) {
      out.element();
      out.beginArray(entry);
      out.element();
      K each = entry.getKey();
      if (each == null) {
        throw out.malformed("A map with a null key cannot be kept");
      }
      key.write(out, each);
      out.element();
      value.write(out, entry.getValue());
      out.endArray();
    }
    out.endArray();
  }

  @Override
  public final void writeData(JsonWriter out, M map) {
    writePairs(out, map);
  }

  @Override
  public final M readData(JsonReader in, int version) {
    if (version != 1) {
      throw in.unsupportedVersion(name(), version, 1);
    }
    return readPairs(in);
  }

  @Override
  final M readBare(JsonReader in) {
    return in.peek() == '[' ? readPairs(in) : readObject(in);
  }

  private M readObject(JsonReader in) {
    in.beginMap(); // no envelope, which would have been read as one
    Codec<K> texts = keysOfObject(in);
    M map = create();
    String text;
    while ((text = in.nextKey()) != null) {
      in.put(map, texts.readKey(in, text), value.read(in));
    }
    return map;
  }

  /** Open keys are strings in an object: an open map with other keys is written as pairs. */
  @SuppressWarnings("unchecked") // a String is a K where the class of K takes it
  private Codec<K> keysOfObject(JsonReader in) {
    if (key.readsKeys()) {
      return key;
    }
    if (key instanceof OpenCodec && key.type().isAssignableFrom(String.class)) {
      return (Codec<K>) Codecs.STRING;
    }
    throw in.malformed("Expected an array of [key, value] pairs, found an object");
  }

  private M readPairs(JsonReader in) {
    // An enum or sorted map refuses some keys with an exception of its own, at the right place.
    M map = create();
    in.beginArray();
    while (in.nextElement()) {
      in.beginArray();
      K each = key.read(EntryCodec.part(in));
      V its = value.read(EntryCodec.part(in));
      EntryCodec.end(in);
      in.put(map, each, its);
    }
    return map;
  }

  @Override
  public final Parts parts() {
    return Parts.entries(key, value.codec());
  }
}
