package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.NAME;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
import dev.cairn.codec.ObjectLayout.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How names are matched with properties. */
class NameTableTest {

  @Test
  void tenThousandNamesAreFoundInThreeSpellings() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < Samples.of(200); i++) {
      Map<String, Integer> names = new LinkedHashMap<>();
      while (names.size() < 50) {
        names.putIfAbsent(name(random), names.size());
      }
      PropertyName[] properties =
          names.keySet().stream().map(PropertyName::of).toArray(PropertyName[]::new);
      ObjectLayout layout = ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, properties);
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        String plain = write(out -> out.writeString(name.getKey()));
        StringBuilder escaped = new StringBuilder("\"");
        for (char c : name.getKey().toCharArray()) {
          escaped.append(String.format("\\u%04x", (int) c));
        }
        String upper =
            escaped.append('"').toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u");
        for (String spelling : new String[] {plain, escaped.toString(), upper}) {
          JsonReader in = TestDocuments.reader("{" + spelling + ":1}");
          in.beginObject(layout);
          int guess = random.nextInt(60);
          assertEquals(name.getValue(), in.nextProperty(layout, guess), spelling);
          assertEquals(name.getKey(), in.propertyName());
          assertEquals(1, in.readInt());
        }
      }
    }
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      int c = random.nextInt(4) == 0 ? random.nextInt(0x2000) : 32 + random.nextInt(95);
      name.append((char) c);
    }
    return name.toString();
  }

  @Test
  void namesWithOneHashCodeAreDifferentNames() {
    PropertyName first = PropertyName.of("Aa");
    ObjectLayout layout = ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, first);
    assertEquals("Aa".hashCode(), "BB".hashCode());
    JsonReader in = TestDocuments.reader("{\"BB\":1}");
    in.beginObject(layout);
    refused(MalformedDataException.class, () -> in.nextProperty(layout, 0));
  }

  @Test
  void layoutsRefuseNamesThatClash() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, ID, NAME, ID));
    assertThrows(IllegalArgumentException.class, () -> Thing.LAYOUT.withPropertyAliases(0, "name"));
    assertThrows(
        IllegalArgumentException.class,
        () -> ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, PropertyName.of("__classname__")));
    assertThrows(
        IllegalArgumentException.class, () -> ObjectLayout.of("T", 0, Thing.class, Unknown.FAIL));
    assertThrows(IllegalArgumentException.class, () -> PropertyName.of("\ud800"));
  }

  /** A String is looked at as one byte a character, names as UTF-8. */
  @Test
  void charactersThatAreTheBytesOfANameAreNotThatName() {
    for (String name : new String[] {"é", "ééé", "über den Rand hinaus", "a€"}) {
      ObjectLayout layout =
          ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, PropertyName.of(name));
      byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
      String bytes = new String(utf8, StandardCharsets.ISO_8859_1);
      for (String blank : new String[] {"", " "}) {
        JsonReader same = TestDocuments.reader("{" + blank + "\"" + name + "\":1          }");
        same.beginObject(layout);
        assertEquals(0, same.nextProperty(layout, 0));
        JsonReader in = TestDocuments.reader("{" + blank + "\"" + bytes + "\":1          }");
        in.beginObject(layout);
        assertThrows(MalformedDataException.class, () -> in.nextProperty(layout, 0), name);
      }
    }
  }

  /** A name is accepted on all of its bytes, not on its first and last ones. */
  @Test
  void namesThatDifferInTheirMiddleAreDifferentNames() {
    String start = "startOfName";
    String end = "endOfTheName";
    for (String middle : new String[] {"", "M", "Mid", "Middle", "MiddleOfTheName", "Mé"}) {
      String name = start + middle + end;
      ObjectLayout layout =
          ObjectLayout.of(
              "T", 1, Thing.class, Unknown.FAIL, PropertyName.of("a"), PropertyName.of(name));
      for (String other : new String[] {"", "N", "M", "Nid", "MiD", "Niddle", "MiddleOfTheNAme"}) {
        String found = start + other + end;
        for (String behind : new String[] {":1}", ":1                              }"}) {
          JsonReader in = TestDocuments.reader("{\"" + found + "\"" + behind);
          in.beginObject(layout);
          if (found.equals(name)) {
            assertEquals(1, in.nextProperty(layout, 0));
          } else {
            assertThrows(MalformedDataException.class, () -> in.nextProperty(layout, 0), found);
            JsonReader guessed = TestDocuments.reader("{\"" + found + "\"" + behind);
            guessed.beginObject(layout);
            assertThrows(
                MalformedDataException.class, () -> guessed.nextProperty(layout, 1), found);
          }
        }
      }
    }
  }
}
