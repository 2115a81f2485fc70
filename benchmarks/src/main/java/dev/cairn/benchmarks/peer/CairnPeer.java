package dev.cairn.benchmarks.peer;

import dev.cairn.Serde;
import dev.cairn.benchmarks.Contestant;

/** Cairn, where the reader says the type. */
public final class CairnPeer implements Contestant {

  private final Class<?> type;

  /** Ready for one type. */
  public CairnPeer(Class<?> type) {
    this.type = type;
  }

  @Override
  public String write(Object value) {
    return Serde.serialize(value, type);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return Serde.serializeToBytes(value, type);
  }

  @Override
  public Object read(String document) {
    return Serde.deserialize(document, type);
  }

  @Override
  public Object readBytes(byte[] document) {
    return Serde.deserialize(document, type);
  }
}
