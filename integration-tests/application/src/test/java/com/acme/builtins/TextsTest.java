package com.acme.builtins;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertOpen;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void everyClass() throws Exception {
    Texts texts =
        new Texts(
            "s",
            "t",
            new UUID(-1, -1),
            URI.create("https://example.org/a?b=c#d"),
            URI.create("https://example.org/x").toURL(),
            Locale.forLanguageTag("zh-Hant-TW"),
            Currency.getInstance("JPY"),
            Path.of("/tmp/a b"));
    assertBare(
        Texts.class,
        texts,
        """
        {"string":"s","sequence":"t","uuid":"ffffffff-ffff-ffff-ffff-ffffffffffff",\
        "uri":"https://example.org/a?b=c#d","url":"https://example.org/x",\
        "locale":"zh-Hant-TW","currency":"JPY","path":"/tmp/a b"}\
        """);
  }

  @Test
  void inOpenPositions() throws Exception {
    assertOpen("plain", "\"plain\"");
    assertEnveloped(new UUID(0, 0), "uuid", 1, "\"00000000-0000-0000-0000-000000000000\"");
    assertEnveloped(URI.create("a"), "uri", 1, "\"a\"");
    assertEnveloped(Locale.ROOT, "locale", 1, "\"und\"");
    assertEnveloped(Currency.getInstance("EUR"), "currency", 1, "\"EUR\"");
    assertEnveloped('c', "char", 1, "\"c\"");
    URL url = URI.create("http://example.org").toURL();
    assertEquals(
        url.toExternalForm(), ((URL) Serde.deserialize(Serde.serialize(url))).toExternalForm());
    assertEquals(Path.of("a"), Serde.deserialize(Serde.serialize(Path.of("a"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"quoted\" \\ /",
        "line\nbreak\r\ttab\b\f",
        "\u2028\u2029",
        "emoji 😀 and 日本",
        "\u007f\u0080\u07ff\u0800\uffff",
        "{\"__classname__\":\"uuid\",\"__version__\":1,\"__data__\":\"x\"}"
      })
  void anyTextIsKept(String text) {
    assertEquals(text, Serde.deserialize(Serde.serialize(text)));
    assertEquals(text, Serde.deserialize(Serde.serializeToBytes(text)));
    Map<String, String> map = Map.of(text, text);
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
  }

  @Test
  void everyUtf16UnitIsKeptAlsoAfterAStorageThatIsUtf8() {
    for (int unit = 0; unit <= 0xFFFF; unit += unit < 0x300 || unit > 0xD7F0 ? 1 : 7) {
      String text = "a" + (char) unit + "b";
      String json = Serde.serialize(text);
      String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertEquals(text, Serde.deserialize(stored), () -> json);
    }
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreEscapes() {
    assertBare(String.class, "\u0001\u001f", "\"\\u0001\\u001f\"");
    assertBare(String.class, "\uD83D", "\"\\ud83d\"");
    assertBare(String.class, "x\uDE00\uD83Dy", "\"x\\ude00\\ud83dy\"");
  }

  @ParameterizedTest
  @CsvSource({
    "uuid, 123",
    "uuid, 00000000-0000-0000-0000-00000000000g",
    "uuid, 00000000-0000-0000-0000-0000000000000",
    "uuid, 0-0-0-0-0",
    "uri, 'a b'",
    "url, nowhere",
    "url, 'x://y'",
    "currency, eur",
    "currency, ZZZ",
    "locale, '!'",
    "path, '\\u0000'"
  })
  void whatIsNotOfTheType(String property, String text) {
    assertRefused(
        MalformedDataException.class,
        Texts.class,
        "{\"" + property + "\":\"" + text + "\"}",
        "Texts." + property);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}", "[\"x\"]", "{\"t\":\"s\",\"v\":\"x\"}"})
  void anotherKindWhereTextIsDue(String json) {
    for (String property : List.of("string", "sequence", "uuid", "uri", "locale", "path")) {
      assertRefused(
          MalformedDataException.class,
          Texts.class,
          "{\"" + property + "\":" + json + "}",
          "Texts." + property);
    }
  }

  @Test
  void sequencesThatAreNoStringsAreRefused() {
    Texts texts = new Texts(null, new StringBuilder("x"), null, null, null, null, null, null);
    assertThrows(SerdeException.class, () -> Serde.serialize(texts));
  }
}
