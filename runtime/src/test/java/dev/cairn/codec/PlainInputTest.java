package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What migrations are given: plain data, with numbers of the least type that is exact. */
class PlainInputTest {

  private static Map<String, @Nullable Object> members(String object) {
    return TestDocuments.read(
        object,
        in -> {
          in.enter();
          return new PlainInput(in).readMembers();
        });
  }

  private static @Nullable Object value(String json) {
    return members("{\"a\":" + json + "}").get("a");
  }

  @Test
  void membersComeInTheirOrder() {
    assertEquals("{}", members("{ } ").toString());
    assertEquals(
        "{b=1, a={}, c={x=[y, {}]}, __version__=null}",
        members("{\"b\" :1, \"a\":{}, \"c\":{\"x\":[\"y\",{}]},\"__version__\":null } ")
            .toString());
  }

  @Test
  void everyKindOfToken() {
    assertEquals(true, value("true"));
    assertEquals(false, value(" false "));
    assertEquals(null, value("null"));
    assertEquals("é\n", value("\"é\\n\""));
    assertEquals(List.of(), value("[ ]"));
    assertEquals(
        Arrays.asList(1, null, List.of("x"), Map.of("b", 2)), value("[1,null,[\"x\"],{\"b\":2}]"));
  }

  @Test
  void integersAreOfTheLeastTypeThatHoldsThem() {
    assertEquals(0, value("0"));
    assertEquals(Integer.MAX_VALUE, value("2147483647"));
    assertEquals(Integer.MIN_VALUE, value("-2147483648"));
    assertEquals(2147483648L, value("2147483648"));
    assertEquals(-2147483649L, value("-2147483649"));
    assertEquals(Long.MAX_VALUE, value("9223372036854775807"));
    assertEquals(Long.MIN_VALUE, value("-9223372036854775808"));
    assertEquals(new BigInteger("9223372036854775808"), value("9223372036854775808"));
    assertEquals(new BigInteger("-9223372036854775809"), value("-9223372036854775809"));
  }

  @Test
  void otherNumbersAreDoublesWhereThatIsExact() {
    assertEquals(0.1, value("0.1"));
    assertEquals(-0.0, value("-0"));
    assertEquals(-0.0, value("-0.0"));
    assertEquals(100.0, value("1e2"));
    assertEquals(1.0, value("1.00"));
    assertEquals(new BigDecimal("0.10000000000000001"), value("0.10000000000000001"));
    assertEquals(new BigDecimal("1e400"), value("1e400"));
    assertEquals(new BigDecimal("1e-400"), value("1e-400"));
  }

  /** Of which Java has no decimal; a double is what is read where no migration is. */
  @Test
  void exponentsBeyondAllTypes() {
    for (String sign : new String[] {"", "-"}) {
      for (String number : new String[] {"1e-99999999999", "0e99999999999", "0.1e-2147483648"}) {
        assertEquals(Double.parseDouble(sign + number), value(sign + number));
      }
      MalformedDataException e =
          refused(MalformedDataException.class, () -> value(sign + "1e99999999999"));
      assertEquals("Root.a", e.path());
      assertEquals(5, e.offset());
    }
  }

  @Test
  void whatIsRefused() {
    for (String object :
        new String[] {
          "{\"a\":1,\"a\":1}",
          "{\"a\":{\"b\":1,\"\\u0062\":1}}",
          "{\"a\" 1}",
          "{\"a\":1 \"b\":2}",
          "{\"a\":x}",
          "{\"a\":tru}",
          "{\"a\":nul}",
          "{\"a\":[1 2]}",
          "{\"a\":[1}",
          "{\"a\":01}",
          "{a:1}",
          "{",
          "{\"a\":"
        }) {
      refused(MalformedDataException.class, () -> members(object));
    }
    Limits limits = Limits.DEFAULT.withDepth(3).withNameLength(2).withStringLength(3);
    for (String object : new String[] {"{\"a\":[{\"b\":[]}]}", "{\"abc\":1}", "{\"a\":\"abcd\"}"}) {
      members(object);
      refused(
          LimitExceededException.class,
          () ->
              TestDocuments.read(
                  object,
                  limits,
                  in -> {
                    in.enter();
                    return new PlainInput(in).readMembers();
                  }));
    }
  }
}
