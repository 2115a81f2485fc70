package dev.cairn.codec;

import dev.cairn.internal.OpenValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Open values without a registry: plain JSON, and envelopes as lists of their three parts. */
final class PlainValues extends OpenValues {

  @Override
  public void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof List<?> list) {
      out.beginArray(list);
      for (Object each : list) {
        out.element();
        write(out, each);
      }
      out.endArray();
    } else if (value instanceof Map<?, ?> map) {
      out.beginMap(map);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.key((String) entry.getKey());
        write(out, entry.getValue());
      }
      out.endMap();
    } else {
      throw out.malformed("No plain value: " + value.getClass());
    }
  }

  @Override
  public <T> @Nullable T read(JsonReader in, Class<T> bound) {
    return bound.cast(read(in));
  }

  private @Nullable Object read(JsonReader in) {
    return switch (in.peek()) {
      case 'n' -> in.readNull() ? null : in.readString();
      case 't', 'f' -> in.readBoolean();
      case '"' -> in.readString();
      case '[' -> list(in);
      case '{' -> in.isEnvelope() ? envelope(in) : map(in);
      default -> in.readNumber();
    };
  }

  private List<@Nullable Object> list(JsonReader in) {
    List<@Nullable Object> list = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      list.add(read(in));
    }
    return list;
  }

  @SuppressWarnings("NullAway") // the map takes null
  private Map<String, @Nullable Object> map(JsonReader in) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    in.beginMap();
    String key;
    while ((key = in.nextKey()) != null) {
      in.put(map, key, read(in));
    }
    return map;
  }

  private List<@Nullable Object> envelope(JsonReader in) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(in.beginEnvelope());
    parts.add(in.envelopeVersion());
    parts.add(read(in));
    in.endEnvelope();
    return parts;
  }

  @Override
  public void checkAllowed(JsonReader in, String name) {}

  @Override
  public void checkAllowed(JsonReader in, String name, String current) {}
}
