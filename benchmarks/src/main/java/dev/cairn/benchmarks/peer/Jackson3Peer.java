package dev.cairn.benchmarks.peer;

import dev.cairn.benchmarks.Contestant;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** jackson-databind 3 with Blackbird. */
public final class Jackson3Peer implements Contestant {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  /** Ready for one type. */
  public Jackson3Peer(Class<?> type) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  @Override
  public String write(Object value) {
    return writer.writeValueAsString(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return writer.writeValueAsBytes(value);
  }

  @Override
  public Object read(String document) {
    return reader.readValue(document);
  }

  @Override
  public Object readBytes(byte[] document) {
    return reader.readValue(document);
  }
}
