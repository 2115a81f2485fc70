package com.acme.hostile;

import com.acme.builtins.Arrays;
import com.acme.builtins.Containers;
import com.acme.builtins.Keys;
import com.acme.builtins.Numbers;
import com.acme.builtins.Texts;
import com.acme.builtins.Times;
import com.acme.open.Box;
import com.acme.properties.Event;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import com.acme.records.Range;
import com.acme.records.Tags;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Documents that are hard on a reader, of any size: a start, a part that comes again and again,
 * with a number in it where it is {@code #}, and an end.
 */
record Family(String name, Class<?> type, String start, IntFunction<String> part, String end) {

  private static Family of(String name, Class<?> type, String start, String part, String end) {
    return new Family(
        name, type, start, i -> part.indexOf('#') < 0 ? part : part.replace("#", "" + i), end);
  }

  /** The document of about so many bytes. */
  byte[] document(int size) {
    StringBuilder text = new StringBuilder(start);
    for (int i = 0; text.length() < size; i++) {
      text.append(part.apply(i));
    }
    return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the document, or has it refused. */
  Object read(byte[] document) {
    try {
      return Serde.deserialize(document, type);
    } catch (SerdeException e) {
      return e;
    }
  }

  /** Texts of one hash code. */
  private static String sameHash(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 18; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  /** Longs of one hash code. */
  private static long sameHashOfLong(int number) {
    return (long) number << 32 | number;
  }

  static List<Family> all() {
    return List.of(
        of("blanks", Object.class, "", " ", "1"),
        of("blanks between tokens", Object.class, "[1", "\n, \t 1", "]"),
        of("small numbers", Object.class, "[0", ",1", "]"),
        of("numbers of many digits", Object.class, "[0", "," + "9".repeat(9_000), "]"),
        of("doubles of many digits", Object.class, "[0", ",0." + "9".repeat(9_000), "]"),
        of(
            "decimals of many digits",
            Object.class,
            "[0",
            ",{\"__classname__\":\"decimal\",\"__version__\":1,\"__data__\":\"0."
                + "9".repeat(9_000)
                + "\"}",
            "]"),
        of("half-way doubles", Object.class, "[0", "," + HALF_WAY, "]"),
        of(
            "doubles near zero",
            Object.class,
            "[0",
            ",4.940656458412465441765687928682213e-324",
            "]"),
        of("doubles of long exponents", Object.class, "[0", ",1e-" + "9".repeat(5_000), "]"),
        of(
            "decimals of long exponents",
            Arrays.class,
            "{\"doubles\":[0",
            ",1e-00000000000307",
            "]}"),
        of(
            "keys that are long numbers",
            Keys.class,
            "{\"bigIntegers\":{\"1\":\"a\"",
            ",\"1#" + "1".repeat(9_000) + "\":\"a\"",
            "}}"),
        of("one long text", Object.class, "\"", "x", "\""),
        of("one text of escapes", Object.class, "\"", "\\u0041", "\""),
        of("one text of three bytes each", Object.class, "\"", "€", "\""),
        of("a text that does not end", Object.class, "\"", "\\\\", ""),
        of("empty lists", Object.class, "[[]", ",[]", "]"),
        of("lists of one", Object.class, "[[]", ",[1]", "]"),
        of("empty maps", Object.class, "[{}", ",{}", "]"),
        of("maps of one", Object.class, "[{}", ",{\"\":1}", "]"),
        of("one large map", Object.class, "{\"\":1", ",\"#\":1", "}"),
        new Family(
            "keys of one hash code",
            Object.class,
            "{\"\":1",
            i -> ",\"" + sameHash(i) + "\":1",
            "}"),
        new Family(
            "skipped names of one hash code",
            Lenient.class,
            "{\"a\":1",
            i -> ",\"" + sameHash(i) + "\":1",
            "}"),
        new Family(
            "kept names of one hash code",
            Event.class,
            "{\"kind\":\"k\",\"priority\":1",
            i -> ",\"" + sameHash(i) + "\":1",
            "}"),
        new Family(
            "long keys of one hash code",
            Keys.class,
            "{\"longs\":{\"0\":\"\"",
            i -> ",\"" + sameHashOfLong(i + 1) + "\":\"\"",
            "}}"),
        of("unknown names", Lenient.class, "{\"a\":1", ",\"#\":#", "}"),
        of("unknown names as escapes", Lenient.class, "{\"a\":1", ",\"\\u0041#\":#", "}"),
        of(
            "nested unknown members",
            Lenient.class,
            "{\"a\":1,\"x\":[0",
            ",{\"b\":{\"c\":[{}]}}",
            "]}"),
        of("known names as escapes", Tags.class, "{\"valu\\u0065s\":[\"\"", ",\"\\u0065\"", "]}"),
        of("brackets", Object.class, "", "[", ""),
        of("skipped brackets", Lenient.class, "{\"x\":", "[", ""),
        of(
            "envelopes",
            Object.class,
            "[1",
            ",{\"__classname__\":\"long\",\"__version__\":1,\"__data__\":#}",
            "]"),
        of(
            "sets of one",
            Object.class,
            "[1",
            ",{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":[#]}",
            "]"),
        of(
            "objects",
            Object.class,
            "[1",
            ",{\"__classname__\":\"com.acme.records.Range\",\"__version__\":1,\"__data__\":{\"low\":1,\"high\":1}}",
            "]"),
        of("one large set", Containers.class, "{\"set\":[-1", ",#", "]}"),
        of(
            "children",
            Node.class,
            "{\"name\":\"\",\"children\":[{\"name\":\"\",\"children\":[]}",
            ",{\"name\":\"\",\"children\":[]}",
            "]}"),
        of("an unknown class name", Object.class, "{\"__classname__\":\"", "com.acme.", "\"}"),
        of("a long zone", Times.class, "{\"zone\":\"", "Europe/", "\"}"),
        of("a long address", Texts.class, "{\"uri\":\"", "a/../", "\"}"),
        of("a long locale", Texts.class, "{\"locale\":\"", "en-", "\"}"),
        of(
            "Base64",
            Object.class,
            "{\"__classname__\":\"bytes\",\"__version__\":1,\"__data__\":\"",
            "QUJD",
            "\"}"),
        of("numbers where others are due", Numbers.class, "{\"anInt\":1", "0", "}"),
        of("a missing property", Range.class, "{\"low\":1", " ", "}"),
        of("open lists in a property", Box.class, "{\"value\":[0", ",[[[]]]", "]}"));
  }

  /** Between two doubles, and seven hundred digits long. */
  private static final String HALF_WAY =
      new java.math.BigDecimal(Double.MIN_NORMAL)
          .add(new java.math.BigDecimal(Math.nextUp(Double.MIN_NORMAL)))
          .divide(java.math.BigDecimal.valueOf(2))
          .toString();
}
