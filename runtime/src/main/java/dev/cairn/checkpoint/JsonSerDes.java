package dev.cairn.checkpoint;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import dev.cairn.SerdeMapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps plain values as plain JSON, for readers that know nothing of Cairn: null, Boolean, String,
 * Integer, Long outside the range of int, finite Double, lists of such, and maps from String to
 * such. Every other value is refused when written, for JSON alone could not bring it back. Lists
 * are read as {@code ArrayList}, maps as {@code LinkedHashMap}, integers as the smallest of
 * Integer, Long and BigInteger that holds them. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = JsonSerDes.INSTANCE.serialize(Map.of("total", 12.5), context);
 * }</pre>
 */
public final class JsonSerDes implements SerDes<@Nullable Object> {

  /** The only one. */
  public static final JsonSerDes INSTANCE = new JsonSerDes();

  private JsonSerDes() {}

  @Override
  public SerdeMapper mapper() {
    return SerdeMapper.shared();
  }

  @Override
  public String serialize(@Nullable Object value, SerDesContext context) {
    String json = SerdeMapper.shared().serialize(value);
    String found = PlainJson.firstEnvelope(json);
    if (found != null) {
      throw new MalformedDataException(
          "Plain JSON cannot keep " + found + "; keep it with CodecSerDes", Location.UNKNOWN, null);
    }
    return json;
  }

  @Override
  @SuppressWarnings("NullAway") // it does not see that T is nullable here
  public @Nullable Object deserialize(String data, SerDesContext context) {
    Object value = SerdeMapper.shared().deserialize(data);
    if (PlainJson.firstEnvelope(data) != null) {
      throw new MalformedDataException(
          "Plain JSON is expected, but the data names types; read it with CodecSerDes",
          Location.UNKNOWN,
          null);
    }
    return value;
  }
}
