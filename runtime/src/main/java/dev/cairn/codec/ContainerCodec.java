package dev.cairn.codec;

import dev.cairn.internal.Excerpts;

/**
 * The codec of a container. In closed positions it is bare; an envelope of one of its kinds is read
 * there too, because a component may have been open before.
 *
 * @param <T> the type of the containers
 */
abstract class ContainerCodec<T> extends Codec<T> {

  /** Says whether the data of envelopes so named can be read as this container. */
  abstract boolean accepts(String envelope);

  /** Reads the form without an envelope. */
  abstract T readBare(JsonReader in);

  @Override
  public final T read(JsonReader in) {
    return in.isEnvelope() ? readEnvelope(in) : readBare(in);
  }

  @Override
  public T readData(JsonReader in, int version) {
    if (version != 1) {
      throw in.unsupportedVersion(name(), version, 1);
    }
    if (in.isEnvelope()) {
      throw in.malformed("Expected the data of '" + name() + "', found another envelope");
    }
    return readBare(in);
  }

  private T readEnvelope(JsonReader in) {
    String found = in.beginEnvelope();
    if (!accepts(found)) {
      throw in.malformed(
          "Expected '" + name() + "', found an envelope of '" + Excerpts.of(found) + "'");
    }
    T container = readData(in, in.envelopeVersion());
    in.endEnvelope();
    return container;
  }
}
