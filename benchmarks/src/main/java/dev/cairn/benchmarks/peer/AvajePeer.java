package dev.cairn.benchmarks.peer;

import dev.cairn.benchmarks.Contestant;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with its generated adapters. */
public final class AvajePeer implements Contestant {

  private final JsonType<Object> json;

  /** Ready for one type. */
  public AvajePeer(Class<?> type) {
    this.json = type(type);
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
    return json.fromJson(document);
  }

  @Override
  public Object readBytes(byte[] document) {
    return json.fromJson(document);
  }

  @SuppressWarnings("unchecked") // only values of the type are handed in
  private static JsonType<Object> type(Class<?> type) {
    return (JsonType<Object>) Jsonb.builder().build().type(type);
  }
}
