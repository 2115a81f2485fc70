package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.NAME;
import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that are known, unknown, ignored and missing where objects are read. */
class NamesOfObjectsTest {

  private static ObjectLayout layout(Unknown unknown, String... names) {
    PropertyName[] properties =
        Arrays.stream(names).map(PropertyName::of).toArray(PropertyName[]::new);
    return ObjectLayout.of("T", 1, Thing.class, unknown, properties);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Property of a backslash and a letter, which is two characters, and an escape, which is one. */
  @Test
  void anEscapeIsNotTheNameThatItIsSpelledLike() {
    ObjectLayout layout = layout(Unknown.FAIL, "\\n", "n");
    for (String blank : new String[] {"", " "}) {
      JsonReader in = TestDocuments.reader(bytes("{" + blank + "\"\\n\":1          }"));
      in.beginObject(layout);
      refused(MalformedDataException.class, () -> in.nextProperty(layout, 0));
      JsonReader spelled = TestDocuments.reader(bytes("{" + blank + "\"\\\\n\":1         }"));
      spelled.beginObject(layout);
      assertEquals(0, spelled.nextProperty(layout, 1));
    }
  }

  @Test
  void reservedNamesAreNeverUnknownOnes() {
    for (Unknown unknown : Unknown.values()) {
      ObjectLayout layout = ObjectLayout.of("T", 1, Thing.class, unknown, ID, NAME);
      for (String name : new String[] {"__data__", "__version__", "__classname__"}) {
        MalformedDataException e =
            refused(
                MalformedDataException.class,
                () -> read("{\"id\":7,\"" + name + "\":1}", in -> Thing.read(in, layout)));
        assertEquals(
            "The reserved name '" + name + "' stands where it means nothing at Root (offset 8)",
            e.getMessage());
      }
    }
  }

  /** Each object has its own, also those within others, and after those. */
  @Test
  void ignoredNamesComeOnceInEachObject() {
    ObjectLayout layout = layout(Unknown.IGNORE, "inner");
    for (int depth = 1; depth < 20; depth++) {
      String fits = "{\"x\":1,\"inner\":".repeat(depth) + "{}" + ",\"y\":1}".repeat(depth);
      assertEquals(depth + 1, TestDocuments.<Integer>read(fits, in -> depth(in, layout)));
      for (int at = 0; at < depth; at++) {
        String behind = ",\"y\":1}";
        int end = fits.length() - at * behind.length() - 1;
        String twice = fits.substring(0, end) + ",\"x\":1" + fits.substring(end);
        refused(MalformedDataException.class, () -> read(twice, in -> depth(in, layout)));
      }
    }
  }

  private static int depth(JsonReader in, ObjectLayout layout) {
    in.beginObject(layout);
    int depth = 1;
    while (in.nextProperty(layout, 0) >= 0) {
      depth += depth(in, layout);
    }
    return depth;
  }

  @Test
  void allThatIsMissingIsNamedHoweverManyPropertiesThereAre() {
    for (int count : new int[] {1, 2, 63, 64, 65, 128, 129}) {
      String[] names = new String[count];
      Arrays.setAll(names, i -> "p" + i);
      ObjectLayout layout = layout(Unknown.FAIL, names);
      JsonReader in = TestDocuments.reader("{}");
      long[] missing = new long[(count + 63) / 64];
      for (int i = 0; i < count; i += 9) {
        missing[i >> 6] |= 1L << i;
      }
      String message = in.missing(layout, missing).getMessage();
      for (int i = 0; i < count; i++) {
        assertEquals(i % 9 == 0, message.contains("'p" + i + "'"), message);
      }
      assertEquals(count < 10, message.startsWith("Required property '"));
    }
  }

  @Test
  void anEscapedVersionIsAVersion() {
    for (String name : new String[] {"__version__", "\\u005f_version__", "_\\u005fversion__"}) {
      String document = "{\"" + name + "\":1,\"id\":7}";
      assertEquals(7, read(document, in -> Thing.read(in, Thing.LAYOUT)).id());
    }
  }

  @Test
  void layoutsWithNamesThatAreTooLongAreRefused() {
    ObjectLayout layout = layout(Unknown.FAIL, "abc", "é€");
    Limits fits = Limits.DEFAULT.withNameLength(3);
    read(
        "{}",
        fits,
        in -> {
          in.beginObject(layout);
          return in.nextProperty(layout, 0);
        });
    refused(
        LimitExceededException.class,
        () ->
            read(
                "{}",
                fits.withNameLength(2),
                in -> {
                  in.beginObject(layout);
                  return 0;
                }));
  }

  @Test
  void pathsBeginWithTheRootOrElseTheFirstObject() {
    assertEquals("Root.id", path("{\"id\":\"\"}", TestDocuments.Root.class, 0));
    assertEquals("Thing.id", path("{\"id\":\"\"}", null, 0));
    assertEquals("Root[0].id", path("[{\"id\":\"\"}]", TestDocuments.Root.class, 1));
    assertEquals("$[0].id", path("[{\"id\":\"\"}]", null, 1));
  }

  private static @Nullable String path(String document, @Nullable Class<?> root, int arrays) {
    JsonReader in = CodecAccess.get().reader(document, Limits.DEFAULT, new PlainValues(), root);
    for (int i = 0; i < arrays; i++) {
      in.beginArray();
      in.nextElement();
    }
    return refused(MalformedDataException.class, () -> Thing.read(in, Thing.LAYOUT)).path();
  }
}
