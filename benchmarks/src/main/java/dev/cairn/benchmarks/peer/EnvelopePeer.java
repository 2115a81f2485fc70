package dev.cairn.benchmarks.peer;

import dev.cairn.Serde;
import dev.cairn.benchmarks.Contestant;
import java.util.Objects;

/** Cairn, where the document says the type. */
public final class EnvelopePeer implements Contestant {

  @Override
  public String write(Object value) {
    return Serde.serialize(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return Serde.serializeToBytes(value);
  }

  @Override
  public Object read(String document) {
    return Objects.requireNonNull(Serde.deserialize(document));
  }

  @Override
  public Object readBytes(byte[] document) {
    return Objects.requireNonNull(Serde.deserialize(document));
  }
}
