package dev.cairn.benchmarks.peer;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.cairn.benchmarks.Contestant;
import java.io.IOException;
import java.util.function.Function;
import okio.Buffer;

/** moshi; what it has no adapter for is text, as that type prints and parses itself. */
public final class MoshiPeer implements Contestant {

  private final JsonAdapter<Object> json;

  /** Ready for one type. */
  public MoshiPeer(Class<?> type) {
    Moshi.Builder builder = new Moshi.Builder();
    TextTypes.PARSERS.forEach((each, parser) -> builder.add(each, new Text(parser)));
    this.json = adapter(builder.build(), type);
  }

  @Override
  public String write(Object value) throws IOException {
    return json.toJson(value);
  }

  @Override
  public byte[] writeBytes(Object value) throws IOException {
    Buffer buffer = new Buffer();
    json.toJson(buffer, value);
    return buffer.readByteArray();
  }

  @Override
  public Object read(String document) throws IOException {
    return json.fromJson(document);
  }

  @Override
  public Object readBytes(byte[] document) throws IOException {
    return json.fromJson(new Buffer().write(document));
  }

  @SuppressWarnings("unchecked") // only values of the type are handed in
  private static JsonAdapter<Object> adapter(Moshi moshi, Class<?> type) {
    return (JsonAdapter<Object>) (JsonAdapter<?>) moshi.adapter(type);
  }

  private static final class Text extends JsonAdapter<Object> {

    private final Function<String, Object> parser;

    Text(Function<String, Object> parser) {
      this.parser = parser;
    }

    @Override
    public void toJson(JsonWriter out, Object value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public Object fromJson(JsonReader in) throws IOException {
      return parser.apply(in.nextString());
    }
  }
}
