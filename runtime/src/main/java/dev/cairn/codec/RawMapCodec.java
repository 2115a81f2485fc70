package dev.cairn.codec;

import java.util.Map;

/** Maps of which only the class is known: an object where all keys are Strings, else pairs. */
final class RawMapCodec<M extends Map<Object, Object>> extends MapCodec<Object, Object, M> {

  private final MapCodec<Object, Object, M> ofTexts;

  @SuppressWarnings("unchecked") // used only for maps whose keys are all Strings
  RawMapCodec(MapKind kind) {
    super(kind, Codecs.OPEN, new Slot<>(Codecs.OPEN, true));
    this.ofTexts =
        new MapCodec<>(
            kind, (Codec<Object>) (Codec<?>) Codecs.STRING, new Slot<>(Codecs.OPEN, true));
  }

  @Override
  public void write(JsonWriter out, M map) {
    if (hasTextKeys(map)) {
      ofTexts.write(out, map);
    } else {
      super.write(out, map);
    }
  }

  private static boolean hasTextKeys(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!(key instanceof String)) {
        return false;
      }
    }
    return true;
  }
}
