package dev.cairn.codec;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;

/** {@code Map.Entry}: an array of two. */
final class EntryCodec<K, V> extends ContainerCodec<Map.Entry<K, V>> {

  private final Slot<K> key;
  private final Slot<V> value;

  EntryCodec(Slot<K> key, Slot<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public String name() {
    return "entry";
  }

  @Override
  public Class<?> type() {
    return Map.Entry.class;
  }

  @Override
  boolean accepts(String envelope) {
    return envelope.equals("entry");
  }

  @Override
  public void write(JsonWriter out, Map.Entry<K, V> entry) {
    out.beginArray(entry);
    out.element();
    key.write(out, entry.getKey());
    out.element();
    value.write(out, entry.getValue());
    out.endArray();
  }

  @Override
  Map.Entry<K, V> readBare(JsonReader in) {
    in.beginArray();
    K left = key.read(part(in));
    V right = value.read(part(in));
    end(in);
    return new SimpleImmutableEntry<>(left, right);
  }

  /** Goes to the next half of a pair, which must be there. */
  static JsonReader part(JsonReader in) {
    if (!in.nextElement()) {
      throw in.malformed(in.pos - 1, "Expected a pair [key, value], found fewer than two elements");
    }
    return in;
  }

  /** Ends a pair after its second half. */
  static void end(JsonReader in) {
    if (in.nextElement()) {
      throw in.malformed("Expected a pair [key, value], found more than two elements");
    }
  }

  @Override
  public Parts parts() {
    return Parts.entry(key.codec(), value.codec());
  }
}
