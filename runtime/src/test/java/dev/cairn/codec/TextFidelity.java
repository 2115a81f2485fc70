package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Limits;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as values, as keys of maps and as names of properties, also after a storage in UTF-8. */
final class TextFidelity {

  private static final int BATCH = 64;

  private TextFidelity() {}

  /** All code points between two, in steps, lone surrogates among them: alone and among others. */
  static void codePoints(int from, int to, int step) {
    List<String> texts = new ArrayList<>();
    for (int point = from; point < to; point += step) {
      String text = Character.toString(point);
      texts.add(text);
      texts.add("a" + text);
      texts.add(text + "\"é😀" + text + "€");
      if (texts.size() > BATCH) {
        asValuesAndKeys(texts);
        asNames(texts);
        texts.clear();
      }
    }
    asValuesAndKeys(texts);
    asNames(texts);
  }

  /** Pairs of surrogates, of which some are whole and others two halves. */
  static void surrogates(int step) {
    for (int high = Character.MIN_SURROGATE; high <= Character.MAX_SURROGATE; high += step) {
      List<String> texts = new ArrayList<>();
      for (int low = Character.MIN_SURROGATE; low <= Character.MAX_SURROGATE; low += step) {
        texts.add("" + (char) high + (char) low);
      }
      asValuesAndKeys(texts);
    }
  }

  private static void asValuesAndKeys(List<String> texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String text : texts) {
      map.put(text, text);
    }
    List<Object> value = List.of(texts, map);
    String json = TestDocuments.write(out -> out.writeOpen(value));
    byte[] stored = json.getBytes(StandardCharsets.UTF_8);
    JsonReader in = TestDocuments.reader(stored);
    assertEquals(value, in.readOpen(Object.class));
    CodecAccess.get().end(in);
    assertEquals(json, new String(stored, StandardCharsets.UTF_8));
    assertEquals(value, TestDocuments.read(json, each -> each.readOpen(Object.class)));
  }

  /** Names with half a surrogate pair cannot be declared, so they are left out. */
  private static void asNames(List<String> texts) {
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        names.add(text);
      }
    }
    if (!names.isEmpty()) {
      PropertyName[] properties = names.stream().map(PropertyName::of).toArray(PropertyName[]::new);
      ObjectLayout layout = ObjectLayout.of("T", 1, TextFidelity.class, Unknown.FAIL, properties);
      readNames(layout, names, written(layout, properties));
      readNames(layout, names, escaped(names));
    }
  }

  private static String written(ObjectLayout layout, PropertyName[] properties) {
    return TestDocuments.write(
        Limits.DEFAULT,
        out -> {
          out.beginObject(layout, layout);
          for (PropertyName property : properties) {
            out.name(property);
            out.writeInt(1);
          }
          out.endObject();
        });
  }

  private static String escaped(List<String> names) {
    StringBuilder json = new StringBuilder("{");
    for (String name : names) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      for (int i = 0; i < name.length(); i++) {
        json.append(String.format("\\u%04x", (int) name.charAt(i)));
      }
      json.append("\":1");
    }
    return json.append('}').toString();
  }

  private static void readNames(ObjectLayout layout, List<String> names, String json) {
    JsonReader in = TestDocuments.reader(json.getBytes(StandardCharsets.UTF_8));
    in.beginObject(layout);
    for (int i = 0; i < names.size(); i++) {
      assertEquals(i, in.nextProperty(layout, (i * 7) % names.size()), names.get(i));
      assertEquals(names.get(i), in.propertyName());
      assertEquals(1, in.readInt());
    }
    assertEquals(-1, in.nextProperty(layout, 0));
  }
}
