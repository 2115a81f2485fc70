package dev.cairn.benchmarks.peer;

import dev.cairn.benchmarks.Contestant;
import org.apache.fory.Fory;

/** The binary form of Apache Fory. */
public final class ForyPeer extends Contestant.Binary {

  private final Fory fory;

  /** Ready for one type. */
  public ForyPeer() {
    this.fory = Fory.builder().withXlang(false).requireClassRegistration(false).build();
  }

  @Override
  public byte[] writeBytes(Object value) {
    return fory.serialize(value);
  }

  @Override
  public Object readBytes(byte[] document) {
    return fory.deserialize(document);
  }
}
