package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void uuidsComeBack() {
    Random random = new Random(5);
    for (int i = 0; i < Samples.of(10_000); i++) {
      UUID value = new UUID(random.nextLong(), random.nextLong());
      String json = write(out -> out.writeUuid(value));
      assertEquals('"' + value.toString() + '"', json);
      assertEquals(value, read(json, JsonReader::readUuid));
      assertEquals(value, read(json.toUpperCase(Locale.ROOT), JsonReader::readUuid));
    }
    assertEquals(
        new UUID(0, 0), read(write(out -> out.writeUuid(new UUID(0, 0))), JsonReader::readUuid));
    assertEquals(
        new UUID(-1, -1),
        read(write(out -> out.writeUuid(new UUID(-1, -1))), JsonReader::readUuid));
  }

  @Test
  void uuidsHaveAllTheirDigits() {
    String whole = "123e4567-e89b-12d3-a456-426614174000";
    for (String text :
        new String[] {
          "1-1-1-1-1",
          "",
          whole + "0",
          whole.substring(1),
          whole.replace('-', '0'),
          whole.replace('e', 'g'),
          whole.replace("123e", "+23e"),
          '{' + whole + '}',
          "é" + whole
        }) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readUuid));
    }
    refused(MalformedDataException.class, () -> read("12345", JsonReader::readUuid));
  }

  @Test
  void localesComeBackOrAreRefused() {
    for (Locale value : Locale.getAvailableLocales()) {
      if (Locale.forLanguageTag(value.toLanguageTag()).equals(value)) {
        assertEquals(value, read(write(out -> out.writeLocale(value)), JsonReader::readLocale));
      } else {
        refused(MalformedDataException.class, () -> write(out -> out.writeLocale(value)));
      }
    }
    assertEquals(Locale.ROOT, read("\"und\"", JsonReader::readLocale));
    for (String text : new String[] {"", "en_US", "en-us", "EN", "x", "a-b", "toolonglanguage"}) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readLocale));
    }
  }

  @Test
  void currenciesComeBack() {
    for (Currency value : Currency.getAvailableCurrencies()) {
      assertSame(value, read(write(out -> out.writeCurrency(value)), JsonReader::readCurrency));
    }
    for (String text : new String[] {"", "eur", "EURO", "ZZZ", "E"}) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readCurrency));
    }
  }

  @Test
  void urisComeBack() {
    for (String text :
        new String[] {"https://example.org/a%20b?q=ä#f", "mailto:a@b", "", "a/../b", "urn:x:y"}) {
      URI value = URI.create(text);
      assertEquals(value, read(write(out -> out.writeUri(value)), JsonReader::readUri));
    }
    for (String text : new String[] {"http://[", "a b", "%zz", ":", "http://a\\\\b"}) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readUri));
    }
  }

  @Test
  void urlsAreComparedAsTextAndHaveKnownProtocols() throws MalformedURLException {
    for (String text :
        new String[] {
          "https://no.such.host.invalid/a?b=c#d",
          "http://user@example.org:8080/",
          "file:/tmp/a b",
          "ftp://example.org/x",
          "jar:file:/tmp/a.jar!/b/c.txt"
        }) {
      URL value = new URL(text);
      assertEquals(
          text, read(write(out -> out.writeUrl(value)), JsonReader::readUrl).toExternalForm());
    }
    for (String text :
        new String[] {
          "",
          "example.org",
          "gadget://x",
          "jar:gadget:/x!/y",
          "jar:file:/tmp/a.jar",
          "HTTP://example.org",
          " http://example.org",
          "http://example.org:port/",
          "jrt:/java.base",
          "mailto:a@b",
          "https"
        }) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readUrl));
    }
  }

  @Test
  void pathsComeBack() {
    for (String text : new String[] {"", "a", "/tmp/x", "../a", "a b"}) {
      Path value = Path.of(text);
      assertEquals(value, read(write(out -> out.writePath(value)), JsonReader::readPath));
    }
    refused(MalformedDataException.class, () -> read("\"a\\u0000b\"", JsonReader::readPath));
    Path other = Path.of(URI.create("jrt:/java.base"));
    MalformedDataException e =
        refused(MalformedDataException.class, () -> write(out -> out.writePath(other)));
    assertInstanceOf(IllegalArgumentException.class, e.getCause());
  }
}
