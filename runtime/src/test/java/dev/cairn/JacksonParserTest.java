package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.sample.Point;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

/** Parsers at any place of their document, and parsers of other makes, whatever they give. */
@NullUnmarked // asks errors for messages, which they need not have
class JacksonParserTest {

  private static final SerdeMapper MAPPER = SerdeMapper.shared();

  private static JsonParser json(String document) {
    return new JsonFactory().createParser(ObjectReadContext.empty(), document);
  }

  private static JsonParser at(JsonToken token, String document) {
    JsonParser parser = json(document);
    while (parser.nextToken() != token) {}
    return parser;
  }

  private static void refuses(JsonParser parser, String problem) {
    MalformedDataException e =
        assertThrows(MalformedDataException.class, () -> MAPPER.read(parser));
    assertEquals(problem, e.getMessage());
  }

  /** A parser that gives the same for every token: what it is told, until it has no more. */
  private static final class Told extends JsonParserDelegate {

    private final Deque<JsonToken> tokens;
    private final @Nullable Object value;
    private @Nullable JsonToken current;

    Told(@Nullable Object value, JsonToken... tokens) {
      super(json(""));
      this.value = value;
      this.tokens = new ArrayDeque<>(Arrays.asList(tokens));
    }

    @Override
    public @Nullable JsonToken nextToken() {
      current = tokens.poll();
      return current;
    }

    @Override
    public @Nullable JsonToken currentToken() {
      return current;
    }

    @Override
    public void clearCurrentToken() {
      current = null;
    }

    @Override
    public String getString() {
      return String.valueOf(value);
    }

    @Override
    public boolean isNaN() {
      return false;
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
      return value;
    }
  }

  @Test
  void afterTheEndOfAContainerOrANameTheNextValueIsRead() {
    assertEquals(List.of(2), MAPPER.read(at(JsonToken.END_ARRAY, "[[1],[2],3]")));
    assertEquals(3, MAPPER.read(at(JsonToken.END_OBJECT, "[{},3]")));
    assertEquals(
        new Point(1, 2),
        MAPPER.read(at(JsonToken.PROPERTY_NAME, "{\"p\":{\"x\":1,\"y\":2}}"), Point.class));
    assertEquals(List.of(1), MAPPER.read(at(JsonToken.START_ARRAY, "[1]")));
    assertEquals(1, MAPPER.read(at(JsonToken.VALUE_NUMBER_INT, "[1,2]")));
  }

  @Test
  void whereNoValueFollowsNoneIsRead() {
    String none = "The parser has no value to read";
    refuses(json(""), none);
    refuses(at(JsonToken.END_ARRAY, "[[1]]"), none);
    refuses(at(JsonToken.END_OBJECT, "[{}]"), none);
    JsonParser inObject = at(JsonToken.PROPERTY_NAME, "{\"a\":1,\"b\":2}");
    assertEquals(1, MAPPER.read(inObject));
    refuses(inObject, none);
    assertEquals(2, MAPPER.read(inObject));
    refuses(inObject, none);
  }

  @Test
  void anEndAmidAValueIsNoEndOfIt() {
    refuses(new Told("", JsonToken.START_ARRAY), "The document ends too early");
    refuses(
        new Told("a", JsonToken.START_OBJECT, JsonToken.START_ARRAY, JsonToken.END_ARRAY),
        "The document ends too early");
    refuses(new Told("", JsonToken.NOT_AVAILABLE), "The parser has no more input at hand");
  }

  @Test
  void numbersAreNothingButNumbers() {
    for (JsonToken kind :
        new JsonToken[] {JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT}) {
      for (String text : new String[] {"1,2", "1]", "null", "0x1", "1 ", " 1", "1/", "1:", "1f"}) {
        refuses(
            new Told(text, JsonToken.START_ARRAY, kind, JsonToken.END_ARRAY),
            "The parser gave a number that is none: " + text);
      }
      for (String text : new String[] {"", "+1", "01", "1e", "--1"}) {
        assertThrows(MalformedDataException.class, () -> MAPPER.read(new Told(text, kind)), text);
      }
    }
    assertEquals(-10, MAPPER.read(new Told("-10", JsonToken.VALUE_NUMBER_INT)));
    for (String text : new String[] {"0.5", "1e9", "2E+34", "6.78E-9"}) {
      Told parser = new Told(text, JsonToken.VALUE_NUMBER_FLOAT);
      assertEquals(Double.parseDouble(text), MAPPER.read(parser), text);
    }
  }

  @Test
  void embeddedBytesAndNothingAreValuesOthersAreNot() {
    JsonToken embedded = JsonToken.VALUE_EMBEDDED_OBJECT;
    assertNull(MAPPER.read(new Told(null, embedded)));
    assertEquals(
        Arrays.asList(null, null),
        MAPPER.read(
            new Told(null, JsonToken.START_ARRAY, embedded, embedded, JsonToken.END_ARRAY)));
    byte[] bytes = {1, 2, 3};
    assertEquals(Base64.getEncoder().encodeToString(bytes), MAPPER.read(new Told(bytes, embedded)));
    refuses(
        new Told(new Point(1, 2), embedded),
        "The parser gave a value that JSON has no form for: dev.cairn.sample.Point");
  }

  @Test
  void depthIsLimitedBeforeTheDocumentEnds() {
    SerdeMapper small = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(3)).build();
    assertEquals(List.of(List.of(List.of())), small.read(json("[[[]]]")));
    JsonToken[] endless = new JsonToken[1000];
    Arrays.fill(endless, JsonToken.START_ARRAY);
    Told parser = new Told("", endless);
    LimitExceededException e = assertThrows(LimitExceededException.class, () -> small.read(parser));
    assertEquals("The document is nested more deeply than 3", e.getMessage());
    assertEquals(996, parser.tokens.size(), "nothing is read beyond the fourth");
  }
}
