package com.acme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.acme.builtins.Keys;
import com.acme.builtins.Numbers;
import com.acme.hierarchies.Drawing;
import com.acme.hierarchies.Shape;
import com.acme.open.Box;
import com.acme.properties.Event;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import dev.cairn.LimitExceededException;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input: a value or a {@link SerdeException}, and soon. */
class HostileInputTest {

  private static final List<Class<?>> TARGETS =
      List.of(
          Object.class,
          Node.class,
          Drawing.class,
          Numbers.class,
          Keys.class,
          Box.class,
          Event.class,
          Lenient.class,
          Shape.class,
          BigDecimal.class,
          String.class,
          Integer.class);

  static List<Object> values() {
    return List.of(
        new Node(
            "n\u00e9\u65e5\uD83D\uDE00",
            List.of(Node.leaf("c")),
            Map.of("k", Node.leaf("d")),
            Optional.empty()),
        new Drawing(
            Shape.Fixed.LINE,
            new Shape.Circle(-1.25e-7),
            List.of(new Shape.Polygon.Corners(3)),
            Map.of(),
            List.of(),
            List.of()),
        new Box(List.of(1, 2L, "x", true, Map.of(1, 'c'), Duration.ofDays(1), new byte[] {1, 2})),
        new Event("k", Map.of("extra", List.of(0.5, -0.0)), 7));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyPrefixIsRefused(Object value) {
    byte[] document = Serde.serializeToBytes(value);
    for (int length = 0; length < document.length; length++) {
      byte[] prefix = Arrays.copyOf(document, length);
      assertThrows(SerdeException.class, () -> Serde.deserialize(prefix));
      assertThrows(SerdeException.class, () -> Serde.deserialize(prefix, value.getClass()));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyChangedByteIsAnErrorOrAValue(Object value) {
    byte[] document = Serde.serializeToBytes(value);
    for (int at = 0; at < document.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = document.clone();
        changed[at] ^= (byte) (1 << bit);
        readOrRefuse(changed);
      }
      for (byte other :
          new byte[] {0, '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', ' ', -1}) {
        byte[] changed = document.clone();
        changed[at] = other;
        readOrRefuse(changed);
      }
    }
  }

  private static void readOrRefuse(byte[] document) {
    try {
      Serde.deserialize(document);
    } catch (SerdeException expected) {
      assertEquals(expected.getMessage(), expected.getMessage().strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "9", "0", "-1", "0.1", "1e", "1E-"})
  void numbersOfAMillionDigits(String start) {
    String number = start + "1".repeat(1_000_000);
    for (Class<?> target :
        List.of(
            Object.class,
            Integer.class,
            Long.class,
            Double.class,
            Float.class,
            BigInteger.class,
            BigDecimal.class)) {
      for (String json : List.of(number, "\"" + number + "\"", "[" + number + "]")) {
        soon(json, target);
      }
    }
    soon("{\"a\":1,\"skipped\":" + number + "}", Lenient.class);
    soon("{\"ints\":{\"" + number + "\":\"x\"}}", Keys.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E999999999", "1e-999999999", "-9.9E2147483647", "1E99999999999999999999"})
  void exponentsBeyondReason(String number) {
    for (Class<?> target : List.of(Integer.class, Long.class, BigInteger.class)) {
      assertThrows(SerdeException.class, () -> Serde.deserialize(number, target));
      assertThrows(SerdeException.class, () -> Serde.deserialize("\"" + number + "\"", target));
    }
    soon(number, Double.class);
    soon("\"" + number + "\"", BigDecimal.class);
    soon("{\"value\":" + number + "}", Box.class);
  }

  private static void soon(String json, Class<?> target) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try {
            Serde.deserialize(json, target);
          } catch (SerdeException expected) {
            assertEquals(true, expected.getMessage().length() < 2_000, "a bounded message");
          }
        });
  }

  @Test
  void stringsOfTenMillionUnits() {
    String text = "x".repeat(10_000_000);
    assertEquals(text, Serde.deserialize(Serde.serialize(text)));
    assertThrows(MalformedDataException.class, () -> Serde.deserialize("\"" + text));
    String tooLong = "\"" + "x".repeat(20_000_001) + "\"";
    assertThrows(LimitExceededException.class, () -> Serde.deserialize(tooLong));
    assertThrows(LimitExceededException.class, () -> Serde.serialize("x".repeat(20_000_001)));
  }

  @Test
  void keysOfOneHashCode() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 17; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":1");
    }
    json.append('}');
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(100_000, ((Map<?, ?>) Serde.deserialize(json.toString())).size());
          String inside = json.substring(1);
          assertEquals(
              new Lenient(1, null), Serde.deserialize("{\"a\":1," + inside, Lenient.class));
          assertEquals(
              100_000,
              Serde.deserialize("{\"kind\":\"k\",\"priority\":1," + inside, Event.class)
                  .rest()
                  .size());
        });
  }

  @Test
  void oneKeyHundredThousandTimes() {
    String json = "{" + "\"k\":1,".repeat(100_000) + "\"l\":1}";
    for (Class<?> target : TARGETS) {
      assertThrows(SerdeException.class, () -> Serde.deserialize(json, target));
    }
  }

  @Test
  void cyclesAndDepthInWriting() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(1);
    cycle.add(cycle);
    LimitExceededException list =
        assertThrows(LimitExceededException.class, () -> Serde.serialize(new Box(cycle)));
    assertEquals("Box.value[1]", list.path(), list.getMessage());

    Map<String, Object> map = new HashMap<>();
    map.put("self", new Box(map));
    LimitExceededException nested =
        assertThrows(LimitExceededException.class, () -> Serde.serialize(new Box(map)));
    assertEquals("Box.value.self.value", nested.path(), nested.getMessage());

    Object deep = List.of();
    for (int i = 0; i < 100_000; i++) {
      deep = List.of(deep);
    }
    Object tooDeep = deep;
    assertThrows(LimitExceededException.class, () -> Serde.serialize(tooDeep));
    assertThrows(LimitExceededException.class, () -> Serde.serialize(new Box(tooDeep)));
  }
}
