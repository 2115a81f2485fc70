package dev.cairn.benchmarks.peer;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.cairn.benchmarks.Contestant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** dsl-json, with its generated converters. */
public final class DslJsonPeer implements Contestant {

  private final DslJson<Object> json;
  private final JsonWriter writer;
  private final Class<?> type;

  /** Ready for one type. */
  public DslJsonPeer(Class<?> type) {
    this.json = new DslJson<>(Settings.withRuntime().includeServiceLoader());
    this.writer = json.newWriter();
    this.type = type;
  }

  @Override
  public String write(Object value) throws IOException {
    writer.reset();
    json.serialize(writer, value);
    return writer.toString();
  }

  @Override
  public byte[] writeBytes(Object value) throws IOException {
    writer.reset();
    json.serialize(writer, value);
    return writer.toByteArray();
  }

  @Override
  public Object read(String document) throws IOException {
    return readBytes(document.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Object readBytes(byte[] document) throws IOException {
    return json.deserialize(type, document, document.length);
  }
}
