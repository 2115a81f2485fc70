package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.sizes.SizeNode;
import dev.cairn.cli.sizes.SizeReader;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sizes of documents whose sizes are known because they were added up while writing them. */
class SizesTest {

  @Test
  void sizesAreThoseOfTheBytesWritten() throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      Composition written = new Composition(new Random(seed));
      written.blanks();
      written.value("$", 6);
      written.blanks();
      byte[] document = written.text.toString().getBytes(UTF_8);
      SizeNode root;
      try (JsonTokens tokens = JsonTokens.strict(new ByteArrayInputStream(document))) {
        root = SizeReader.read(tokens, 100);
      }
      assertEquals(document.length, root.bytes(), "seed " + seed);
      compare("seed " + seed, root, written);
    }
  }

  private static void compare(String message, SizeNode node, Composition written) {
    for (SizeNode part : node.children()) {
      String at = message + " at " + part.path();
      Long bytes = written.bytes.remove(part.path());
      assertNotNull(bytes, at);
      assertEquals(bytes, part.bytes(), at);
      compare(message, part, written);
    }
    assertEquals(
        written.envelopes.getOrDefault(node.path(), 0L), node.envelopeBytes(), node.path());
    assertTrue(node.ownBytes() >= 0, node.path());
  }

  @Test
  void longTextsOfEveryWidthKeepOffsetsExact() throws Exception {
    // Past every buffer: 1, 2, 3 and 4 bytes a character, and escapes of all kinds.
    String text = "aé€😀\\n\\u00e9\\ud83d\\ude00\\ud83d\\udc00".repeat(20_000);
    String document = "{\"a\":\"" + text + "\",\"b\\udc00\":[1,\"" + text + "\"],\"c\":true}";
    try (JsonTokens tokens =
        JsonTokens.strict(new ByteArrayInputStream(document.getBytes(UTF_8)))) {
      SizeNode root = SizeReader.read(tokens, 1);
      int bytes = text.getBytes(UTF_8).length;
      Map<String, Long> sizes = new HashMap<>();
      root.children().forEach(part -> sizes.put(part.path(), part.bytes()));
      assertEquals(Map.of("$.a", bytes + 6L, "$[\"b\\udc00\"][]", bytes + 16L, "$.c", 8L), sizes);
    }
  }

  /** Writes a document at random, with blanks and letters of every width, and keeps accounts. */
  private static final class Composition {

    private static final String[] NAMES = {"a", "é", "x y", "日本", "😀", "n\\u00e9\\n"};
    private static final String[] SCALARS = {
      "1", "-0.5e+10", "true", "false", "null", "\"\"", "\"text\"", "\"é\\\"😀\\\\\"", "123456789"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Long> bytes = new HashMap<>();
    private final Map<String, Long> envelopes = new HashMap<>();

    Composition(Random random) {
      this.random = random;
    }

    /** Writes a value at a path, or an array at the path with brackets; says which. */
    boolean value(String path, int depth) {
      boolean enveloped = depth > 0 && random.nextInt(8) == 0;
      return enveloped ? envelope(path, depth) : plain(path, depth);
    }

    private boolean plain(String path, int depth) {
      int kind = depth == 0 ? 0 : random.nextInt(3);
      if (kind == 0) {
        text.append(SCALARS[random.nextInt(SCALARS.length)]);
      } else if (kind == 1) {
        object(path, depth);
      } else {
        array(path + "[]", depth);
      }
      return kind == 2;
    }

    private boolean envelope(String path, int depth) {
      int start = text.length();
      text.append("{\"__classname__\":\"com.acme.Ü\", \"__version__\" :2,\"__data__\": ");
      int data = text.length();
      boolean array = value(path, depth - 1);
      int end = text.length();
      blanks();
      text.append('}');
      long added = size(start, text.length()) - size(data, end);
      envelopes.merge(path + (array ? "[]" : ""), added, Long::sum);
      return array;
    }

    private void object(String path, int depth) {
      text.append('{');
      blanks();
      int count = random.nextInt(4);
      int first = random.nextInt(NAMES.length);
      for (int i = 0; i < count; i++) {
        separate(i);
        member(path, NAMES[(first + i) % NAMES.length], depth);
      }
      text.append('}');
    }

    private void member(String path, String name, int depth) {
      int start = text.length();
      text.append('"').append(name).append('"');
      blanks();
      text.append(':');
      blanks();
      String step = JsonTokens.step(name.replace("\\u00e9", "é").replace("\\n", "\n"));
      boolean array = value(path + step, depth - 1);
      bytes.merge(path + step + (array ? "[]" : ""), size(start, text.length()), Long::sum);
      blanks();
    }

    /** Elements stand at the path of the array; only arrays among them have one of their own. */
    private void array(String path, int depth) {
      text.append('[');
      blanks();
      int count = random.nextInt(4);
      for (int i = 0; i < count; i++) {
        separate(i);
        int start = text.length();
        if (value(path, depth - 1)) {
          bytes.merge(path + "[]", size(start, text.length()), Long::sum);
        }
        blanks();
      }
      text.append(']');
    }

    private void separate(int index) {
      if (index > 0) {
        text.append(',');
        blanks();
      }
    }

    void blanks() {
      text.append(" \n\t".repeat(2), 0, random.nextInt(3));
    }

    private long size(int start, int end) {
      return text.substring(start, end).getBytes(UTF_8).length;
    }
  }
}
