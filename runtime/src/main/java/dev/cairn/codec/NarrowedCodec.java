package dev.cairn.codec;

/** The codec of a supertype, where only values of one subtype may stand. */
final class NarrowedCodec<S> extends Codec<S> {

  private final Class<S> type;
  private final Codec<Object> codec;

  NarrowedCodec(Class<S> type, Codec<Object> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public String name() {
    return codec.name();
  }

  @Override
  public int version() {
    return codec.version();
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, S value) {
    codec.write(out, value);
  }

  @Override
  public S read(JsonReader in) {
    in.next();
    int start = in.pos;
    return narrowed(in, start, codec.read(in));
  }

  @Override
  public void writeData(JsonWriter out, S value) {
    codec.writeData(out, value);
  }

  @Override
  public S readData(JsonReader in, int version) {
    in.next();
    int start = in.pos;
    return narrowed(in, start, codec.readData(in, version));
  }

  @Override
  public boolean isKey() {
    return codec.isKey();
  }

  @Override
  boolean readsKeys() {
    return codec.readsKeys();
  }

  @Override
  public String keyText(S key) {
    return codec.keyText(key);
  }

  @Override
  public S readKey(JsonReader in, String text) {
    return narrowed(in, in.pos, codec.readKey(in, text));
  }

  @Override
  public Parts parts() {
    return codec.parts();
  }

  private S narrowed(JsonReader in, int start, Object value) {
    if (!type.isInstance(value)) {
      throw in.malformed(
          start, "Expected " + type.getTypeName() + ", found " + value.getClass().getTypeName());
    }
    return type.cast(value);
  }
}
