package dev.cairn.benchmarks.peer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.cairn.benchmarks.Contestant;
import java.io.IOException;

/** jackson-databind 2 with Blackbird and the types of java.time. */
public final class Jackson2Peer implements Contestant {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  /** Ready for one type. */
  public Jackson2Peer(Class<?> type) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  @Override
  public String write(Object value) throws IOException {
    return writer.writeValueAsString(value);
  }

  @Override
  public byte[] writeBytes(Object value) throws IOException {
    return writer.writeValueAsBytes(value);
  }

  @Override
  public Object read(String document) throws IOException {
    return reader.readValue(document);
  }

  @Override
  public Object readBytes(byte[] document) throws IOException {
    return reader.readValue(document);
  }
}
