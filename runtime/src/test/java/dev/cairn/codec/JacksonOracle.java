package dev.cairn.codec;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What the strict decoder of the JDK and the parser of jackson-core make of a document, with names
 * refused that come twice, and within our limits.
 */
final class JacksonOracle {

  /** What was read of a document that is refused. */
  static final Object REFUSED = new Object();

  /** A number beyond the range of a double: grammar, but no value. */
  static final Object BEYOND = new Object();

  /** A name with half a surrogate pair, which jackson-core does not take. */
  static final Object UNDECIDED = new Object();

  /** jackson-core 3.2.4 looks at the lower eight bits of a hexadecimal digit only. */
  private static final Pattern ODD_ESCAPE =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u[0-9a-fA-F]{0,3}[^\\x00-\\x7F]");

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(512)
                  .maxNumberLength(10_000)
                  .maxNameLength(50_000)
                  .build())
          .build();

  private boolean beyond;

  private JacksonOracle() {}

  /** Returns the value, or one of those that stand for none. */
  static @Nullable Object read(byte[] document) {
    JacksonOracle oracle = new JacksonOracle();
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text(document))) {
      JsonToken token = parser.nextToken();
      if (token == null || ODD_ESCAPE.matcher(text(document)).find()) {
        return REFUSED;
      }
      Object value = oracle.value(parser, token);
      if (parser.nextToken() != null) {
        return REFUSED;
      }
      return oracle.beyond ? BEYOND : value;
    } catch (JacksonException e) {
      return e.getOriginalMessage().contains("surrogate") ? UNDECIDED : REFUSED;
    } catch (CharacterCodingException e) {
      return REFUSED;
    }
  }

  private static String text(byte[] document) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
  }

  private @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> integer(parser.getString());
      case VALUE_NUMBER_FLOAT -> number(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new AssertionError(token);
    };
  }

  private Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      members.put(name, value(parser, parser.nextToken()));
    }
    return members;
  }

  private List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> elements = new ArrayList<>();
    JsonToken token;
    while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
      elements.add(value(parser, token));
    }
    return elements;
  }

  private Object integer(String text) {
    if (text.equals("-0")) {
      return -0.0;
    }
    BigInteger value = new BigInteger(text);
    return value.bitLength() < Integer.SIZE
        ? (Object) value.intValue()
        : value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  private Object number(String text) {
    double value = Double.parseDouble(text);
    beyond |= Double.isInfinite(value);
    return value;
  }
}
