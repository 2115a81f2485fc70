package dev.cairn.benchmarks.peer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.cairn.benchmarks.Contestant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** gson; what it has no adapter for is text, as that type prints and parses itself. */
public final class GsonPeer implements Contestant {

  private final Gson json;
  private final Class<?> type;

  /** Ready for one type. */
  public GsonPeer(Class<?> type) {
    GsonBuilder builder = new GsonBuilder();
    TextTypes.PARSERS.forEach(
        (each, parser) -> builder.registerTypeAdapter(each, new Text(parser)));
    this.json = builder.create();
    this.type = type;
  }

  @Override
  public String write(Object value) {
    return json.toJson(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return json.toJson(value).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Object read(String document) {
    return json.fromJson(document, type);
  }

  @Override
  public Object readBytes(byte[] document) {
    return json.fromJson(new String(document, StandardCharsets.UTF_8), type);
  }

  private static final class Text extends TypeAdapter<Object> {

    private final Function<String, Object> parser;

    Text(Function<String, Object> parser) {
      this.parser = parser;
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      return parser.apply(in.nextString());
    }
  }
}
