package com.acme.secrets;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What errors keep from people. */
class DiscreetErrorsTest {

  private static MalformedDataException refusal(String document) {
    MalformedDataException text =
        assertThrows(
            MalformedDataException.class, () -> Serde.deserialize(document, Dossier.class));
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    MalformedDataException bytes =
        assertThrows(MalformedDataException.class, () -> Serde.deserialize(utf8, Dossier.class));
    assertEquals(text.getMessage(), bytes.getMessage());
    assertEquals(text.offset(), bytes.offset());
    return text;
  }

  private static void assertHidden(String path, String document) {
    MalformedDataException refusal = refusal(document);
    assertFalse(refusal.toString().contains("S3CR"), refusal::toString);
    assertFalse(refusal.toString().contains("98765"), refusal::toString);
    assertEquals(path, refusal.path());
    assertNull(refusal.getCause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pin", "balance", "rate", "wanted", "born", "id", "level", "debt", "key", "codes", "limits"
      })
  void doNotQuoteWhatIsSensitive(String property) {
    for (String value :
        List.of(
            "\"S3CRET\"",
            "\"S3CRET-\u00e9\ud83d\ude00\"",
            "\"2026-02-30 S3CRET\"",
            "98765.4321",
            "9876543210987654321098765",
            "\"S3CR\\x\"",
            "\"S3CRET",
            "S3CRET",
            "[\"S3CRET\"]",
            "[1,98765.4321]",
            "{\"S3CRET\":true}",
            "{\"a\":\"S3CRET\"}",
            envelope("S3CRET", 1, "{}").replace(":1", ":\"S3CRET\""))) {
      if (!(property.equals("rate") && value.startsWith("9"))) { // which is a double
        assertHidden("Dossier." + property, "{\"name\":\"n\",\"" + property + "\":" + value + "}");
      }
    }
  }

  @Test
  void atAnyDepth() {
    String card = "{\"card-number\":98765}";
    assertHidden("Dossier.card[\"card-number\"]", "{\"card\":" + card + "}");
    assertHidden("Dossier.cards[1][\"card-number\"]", "{\"cards\":[{}," + card + "]}");
    assertHidden(
        "Dossier.card[\"card-number\"]",
        "{\"card\":" + envelope("com.acme.secrets.Card", 1, card) + "}");
    assertHidden("Dossier.card", "{\"card\":\"S3CRET\"}");
    assertHidden("Dossier", "\"S3CRET\"");
    assertHidden("Dossier", "98765");
  }

  @Test
  void whereTheDataSaysWhatItIs() {
    String document = "[" + envelope("com.acme.secrets.Card", 1, "{\"card-number\":98765}") + "]";
    SerdeException refusal =
        assertThrows(MalformedDataException.class, () -> Serde.deserialize(document));
    assertFalse(refusal.getMessage().contains("98765"), refusal::getMessage);
    assertEquals("$[0][\"card-number\"]", refusal.path());
    SerdeException typed =
        assertThrows(
            MalformedDataException.class,
            () -> Serde.deserialize(document, new TypeRef<List<Card>>() {}));
    assertFalse(typed.getMessage().contains("98765"), typed::getMessage);
  }

  @Test
  void sayWhatIsDue() {
    assertEquals(
        "Expected a date such as \"2024-01-31\", found what may be @Sensitive and is not shown"
            + " at Dossier.born (offset 8)",
        refusal("{\"born\":\"S3CRET\"}").getMessage());
  }

  @Test
  void quoteWhatIsNot() {
    MalformedDataException refusal = refusal("{\"pin\":1,\"name\":98765}");
    assertTrue(refusal.getMessage().contains("98765"), refusal::getMessage);
    MalformedDataException after = refusal("{\"pin\":1,oops}");
    assertTrue(after.getMessage().contains("oops"), after::getMessage);
  }
}
