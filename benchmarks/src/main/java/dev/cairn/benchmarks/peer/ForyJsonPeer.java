package dev.cairn.benchmarks.peer;

import dev.cairn.benchmarks.Contestant;
import org.apache.fory.json.ForyJson;

/** The JSON of Apache Fory. */
public final class ForyJsonPeer implements Contestant {

  private final ForyJson json;
  private final Class<?> type;

  /** Ready for one type. */
  public ForyJsonPeer(Class<?> type) {
    this.json = ForyJson.builder().build();
    this.type = type;
  }

  @Override
  public String write(Object value) {
    return json.toJson(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return json.toJsonBytes(value);
  }

  @Override
  public Object read(String document) {
    return json.fromJson(document, type);
  }

  @Override
  public Object readBytes(byte[] document) {
    return json.fromJson(document, type);
  }
}
