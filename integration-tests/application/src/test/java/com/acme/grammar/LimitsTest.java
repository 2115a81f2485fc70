package com.acme.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.builtins.Keys;
import com.acme.builtins.Numbers;
import com.acme.open.Box;
import com.acme.properties.Event;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import com.acme.records.Range;
import com.acme.records.Tags;
import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every limit at the limit and one beyond, on every way in; and what a failure leaves behind. */
class LimitsTest {

  private static final int DEPTH = 6;
  private static final int DIGITS = 7;
  private static final int STRING = 9;
  private static final int NAME = 15;
  private static final int BYTES = 400;
  private static final SerdeMapper SMALL =
      SerdeMapper.builder().limits(new Limits(DEPTH, DIGITS, STRING, NAME, BYTES)).build();
  private static final SerdeMapper DEFAULT = SerdeMapper.shared();
  private static final TypeRef<Map<BigInteger, Integer>> NUMBERED = new TypeRef<>() {};

  /** A document with a hole, for so many times a part. */
  private record Case(Object type, String start, String part, int most, String end) {

    byte[] document(int times) {
      boolean brackets = part.equals("[") || part.endsWith("[") || part.endsWith(":");
      String closing = part.equals("[") ? "]" : part.endsWith("[") ? "]}" : "}";
      String text =
          start + part.repeat(times) + (brackets ? "1" + closing.repeat(times) : "") + end;
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static List<Case> cases() {
    String envelope = "{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":";
    return List.of(
        new Case(Object.class, "", "[", DEPTH, ""),
        new Case(Object.class, "", "{\"a\":", DEPTH, ""),
        new Case(Object.class, "[", "{\"a\":[", DEPTH / 2 - 1, ",[[1]]]"),
        new Case(Object.class, envelope, "[", DEPTH - 1, "}"),
        new Case(Box.class, "{\"value\":", "[", DEPTH - 1, "}"),
        new Case(Lenient.class, "{\"a\":1,\"x\":", "[", DEPTH - 1, "}"),
        new Case(Lenient.class, "{\"a\":1,\"x\":", "{\"a\":", DEPTH - 1, "}"),
        new Case(Event.class, "{\"kind\":\"k\",\"x\":", "[", DEPTH - 1, ",\"priority\":1}"),
        new Case(Object.class, "", "1", DIGITS, ""),
        new Case(Object.class, "[0.", "1", DIGITS - 2, "]"),
        new Case(Object.class, "-", "1", DIGITS - 1, ""),
        new Case(Integer.class, "", "1", DIGITS, ""),
        new Case(Double.class, "1e-", "0", DIGITS - 4, "1"),
        new Case(BigInteger.class, "\"", "1", DIGITS, "\""),
        new Case(BigDecimal.class, "\"-0.", "1", DIGITS - 3, "\""),
        new Case(NUMBERED, "{\"", "1", NAME, "\":1}"),
        new Case(Lenient.class, "{\"a\":1,\"x\":", "1", DIGITS, "}"),
        new Case(Object.class, "\"", "x", STRING, "\""),
        new Case(Object.class, "\"", "\\n", STRING, "\""),
        new Case(String.class, "\"a", "é", STRING - 1, "\""),
        new Case(Tags.class, "{\"values\":[\"", "x", STRING, "\"]}"),
        new Case(Lenient.class, "{\"a\":1,\"b\":\"", "€", STRING, "\"}"),
        new Case(Lenient.class, "{\"a\":1,\"x\":\"", "x", STRING, "\"}"),
        new Case(Object.class, "{\"", "n", NAME, "\":1}"),
        new Case(Object.class, "{\"n", "\\u0041", NAME - 1, "\":1}"),
        new Case(Lenient.class, "{\"a\":1,\"", "n", NAME, "\":1}"),
        new Case(Event.class, "{\"kind\":\"k\",\"", "é", NAME, "\":1,\"priority\":1}"),
        new Case(Object.class, "[1", ",1", BYTES / 2 - 2, " ]"),
        new Case(Object.class, "1", " ", BYTES - 1, ""),
        new Case(Lenient.class, "{\"a\":1,\"x\":[1", ",1", (BYTES - 16) / 2, "]}"));
  }

  @Test
  void everyLimitOnEveryWay() {
    for (Case each : cases()) {
      for (Entry entry : Entry.values()) {
        if (entry.isOurs() || each.most() < BYTES / 3) { // parsers count bytes without blanks
          entry.read(SMALL, each.document(each.most()), each.type());
          byte[] over = each.document(each.most() + 1);
          assertThrows(
              LimitExceededException.class,
              () -> entry.read(SMALL, over, each.type()),
              () -> entry + " " + new String(over, StandardCharsets.UTF_8));
          entry.read(DEFAULT, over, each.type());
        }
      }
    }
  }

  private static List<Object> good() {
    List<Object> good = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      good.add(new Range(i, i + 1));
      good.add(new Tags(List.of("a" + i, "\"é\n" + i)));
      good.add(new Box(List.of(i, (long) i, i / 3.0, Map.of("k" + i, Instant.ofEpochSecond(i)))));
      good.add(new Event("k", Map.of("e" + i, i), i));
      good.add(new Node("n" + i, List.of(Node.leaf("c")), Map.of(), Optional.empty()));
    }
    return good;
  }

  @Test
  void aFailureLeavesNothingBehind() {
    List<Object> good = good();
    List<String> documents = good.stream().map(Serde::serialize).toList();
    List<String> malformed = Documents.lines("malformed.txt");
    for (int i = 0; i < malformed.size(); i += 8) {
      byte[] document = Documents.bytes(malformed.get(i));
      for (Class<?> type :
          List.of(Object.class, Box.class, Lenient.class, Numbers.class, Keys.class)) {
        assertThrows(SerdeException.class, () -> Serde.deserialize(document, type));
      }
      readAll(good, documents, 100);
    }
    for (Case each : cases()) {
      byte[] over = each.document(each.most() + 1);
      assertThrows(LimitExceededException.class, () -> Entry.BYTES.read(SMALL, over, each.type()));
      readAll(good, documents, 1_000);
    }
  }

  private static void readAll(List<Object> good, List<String> documents, int count) {
    for (int i = 0; i < count; i++) {
      int at = i % good.size();
      assertEquals(good.get(at), Serde.deserialize(documents.get(at)));
    }
  }
}
