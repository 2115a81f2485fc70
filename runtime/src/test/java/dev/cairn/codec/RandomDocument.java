package dev.cairn.codec;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Documents of JSON in any spelling, and what becomes of them when bytes change. */
final class RandomDocument {

  private static final String LONE = "\\ud800";
  private static final String[] BLANKS = {"", "", "", "", "", "", " ", "\n", "\t\r", "  "};
  private static final String[] NUMBERS = {
    "0", "-0", "1", "-1", "42", "2147483647", "-2147483649", "9223372036854775808", "1.0", "-0.0",
    "1e5", "1E+5", "1.5e-10", "0e0", "1e400", "-1e309", "1e-400", "4.9e-324", "0.1", "123456.789",
    "100000000000000000000", "17976931348623157e292", "0.000001", "9007199254740993"
  };
  private static final String[] TEXTS = {
    "",
    "a",
    "b",
    "name",
    "é",
    "€",
    "😀",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0041",
    "\\u00e9",
    "\\ud83d\\ude00",
    LONE,
    "\\u0000",
    "\u007f",
    "\u2028",
    "abcdefgh",
    "日本語",
    "a b",
    "__",
    "1"
  };
  private static final String STRUCTURE = "{}[],:\"\\ 0123456789.-+eEtfnaulrs\t\n\u0000'/*#u";

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();

  RandomDocument(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A well-formed document, but that a name may come twice in an object. */
  byte[] next() {
    text.setLength(0);
    value(random.nextInt(5));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(int depth) {
    blank();
    switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> text.append(random.nextBoolean() ? "true" : "false");
      case 1 -> text.append("null");
      case 2, 3 -> number();
      case 4 -> string();
      case 5 -> array(depth);
      default -> object(depth);
    }
    blank();
  }

  private void blank() {
    text.append(BLANKS[random.nextInt(BLANKS.length)]);
  }

  private void number() {
    if (random.nextBoolean()) {
      text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
    } else if (random.nextBoolean()) {
      text.append(random.nextLong() >> random.nextInt(64));
    } else {
      text.append(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
    }
  }

  private void string() {
    text.append('"');
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    text.append('"');
  }

  /** Halves of surrogate pairs are rare in names, for the oracle does not take them there. */
  private void name() {
    int start = text.length();
    string();
    if (text.indexOf(LONE, start) >= 0 && random.nextInt(50) > 0) {
      text.setLength(start);
      text.append("\"name\"");
    }
  }

  private void array(int depth) {
    text.append('[');
    blank();
    for (int i = random.nextInt(5); i > 0; i--) {
      value(depth - 1);
      text.append(i > 1 ? "," : "");
    }
    text.append(']');
  }

  private void object(int depth) {
    text.append('{');
    blank();
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 20 : 5); i > 0; i--) {
      blank();
      name();
      blank();
      text.append(':');
      value(depth - 1);
      text.append(i > 1 ? "," : "");
    }
    text.append('}');
  }

  /** The document with a few bytes changed, put in, left out, moved or cut off. */
  byte[] mutated(byte[] document) {
    byte[] changed = document;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      changed = mutation(changed);
    }
    return changed;
  }

  private byte[] mutation(byte[] document) {
    int at = random.nextInt(document.length + 1);
    int to = at + random.nextInt(Math.min(8, document.length - at) + 1);
    return switch (random.nextInt(6)) {
      case 0 -> joined(document, at, new byte[] {(byte) random.nextInt(256)}, to);
      case 1 -> joined(document, at, new byte[] {(byte) random.nextInt(256)}, at);
      case 2 -> joined(document, at, structure(), Math.min(at + 1, document.length));
      case 3 -> joined(document, at, structure(), at);
      case 4 -> joined(document, at, new byte[0], to);
      default -> joined(document, at, java.util.Arrays.copyOfRange(document, at, to), at);
    };
  }

  private byte[] structure() {
    char c = STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
    return new byte[] {(byte) c};
  }

  /** What stands before a place, something else, and what stands behind another place. */
  private static byte[] joined(byte[] document, int at, byte[] middle, int from) {
    byte[] all = new byte[at + middle.length + document.length - from];
    System.arraycopy(document, 0, all, 0, at);
    System.arraycopy(middle, 0, all, at, middle.length);
    System.arraycopy(document, from, all, at + middle.length, document.length - from);
    return all;
  }
}
