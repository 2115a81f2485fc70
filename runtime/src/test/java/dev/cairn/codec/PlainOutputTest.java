package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plain data that a migration has edited, written as data of an older version. */
class PlainOutputTest {

  private static String written(Limits limits, @Nullable Object value) {
    Map<String, @Nullable Object> data = new HashMap<>();
    data.put("a", value);
    String document = write(limits, out -> Migrations.write(out, "T", 1, data, false));
    assertEquals("{\"a\":", document.substring(0, 5));
    assertEquals("}", document.substring(document.length() - 1));
    return document.substring(5, document.length() - 1);
  }

  @Test
  void everyKindOfPlainValueIsWrittenAsItIsRead() {
    Object[][] table = {
      {null, "null"},
      {"te\"xté", "\"te\\\"xté\""},
      {true, "true"},
      {false, "false"},
      {7, "7"},
      {(short) -7, "-7"},
      {(byte) 127, "127"},
      {Long.MIN_VALUE, "-9223372036854775808"},
      {0.1, "0.1"},
      {0.1f, "0.1"},
      {1e300, "1.0E300"},
      {BigInteger.TWO.pow(70), "1180591620717411303424"},
      {new BigDecimal("1.10"), "1.10"},
      {new BigDecimal("1E+400"), "1E+400"},
      {List.of(), "[]"},
      {Arrays.asList(1, null, List.of("x")), "[1,null,[\"x\"]]"},
      {Map.of(), "{}"},
      {Map.of("b", Map.of("c", 1)), "{\"b\":{\"c\":1}}"}
    };
    for (Object[] row : table) {
      assertEquals(row[1], written(Limits.DEFAULT, row[0]));
    }
    Map<String, Object> none = Map.of();
    assertEquals("{}", write(out -> Migrations.write(out, "T", 1, none, false)));
  }

  @Test
  void whatIsNoPlainValueIsRefusedByItsType() {
    assertAlien("java.lang.Double", Double.NaN);
    assertAlien("java.lang.Double", Double.POSITIVE_INFINITY);
    assertAlien("java.lang.Float", Float.NaN);
    assertAlien("java.lang.Float", Float.NEGATIVE_INFINITY);
    assertAlien("java.util.concurrent.atomic.AtomicInteger", new AtomicInteger());
    assertAlien("java.lang.Character", 'a');
    assertAlien("int[]", new int[] {1});
    assertEquals(
        "A migration has put a key into plain data that is no text at Root.a",
        refused(MalformedDataException.class, () -> written(Limits.DEFAULT, Map.of(1, "not text")))
            .getMessage());
  }

  private static void assertAlien(String type, Object value) {
    assertEquals(
        "A migration has put a "
            + type
            + " into plain data; put text, numbers, booleans, null, and lists and maps of these at"
            + " Root.a[1]",
        refused(MalformedDataException.class, () -> written(Limits.DEFAULT, List.of(1, value)))
            .getMessage());
  }

  @Test
  void limitsHoldForEditedDataToo() {
    Limits digits = Limits.DEFAULT.withNumberDigits(20);
    for (Object number : List.of(BigInteger.TEN.pow(19), new BigDecimal("1." + "0".repeat(18)))) {
      assertEquals(number.toString(), written(digits, number));
    }
    for (Object number : List.of(BigInteger.TEN.pow(20), new BigDecimal("1." + "0".repeat(19)))) {
      assertEquals(
          "A number has 21 characters; the limit is 20 at Root.a",
          refused(LimitExceededException.class, () -> written(digits, number)).getMessage());
    }
    Limits flat = Limits.DEFAULT.withDepth(2);
    assertEquals("[1]", written(flat, List.of(1)));
    for (Object deep : List.of(List.of(List.of()), Map.of("a", List.of()))) {
      refused(LimitExceededException.class, () -> written(flat, deep));
    }
    List<Object> nested = new ArrayList<>();
    nested.add(nested);
    refused(LimitExceededException.class, () -> written(Limits.DEFAULT, nested));
  }
}
