package dev.cairn.benchmarks;

import dev.cairn.Serde;
import dev.cairn.TypeRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes and reads lists of one value: an ordinary one, and the oddest ones of its type. Says how
 * many times as long an odd one takes, for each byte where it is longer than the ordinary one.
 */
public final class OddValues {

  private static final int COUNT = 1000;
  private static final int ROUNDS = 12;
  private static final long ROUND = 50_000_000;

  private final StringBuilder page = new StringBuilder();

  private OddValues() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    OddValues odd = new OddValues();
    odd.page.append(Surroundings.heading());
    odd.page.append("- Lists of ").append(COUNT).append(" equal values, the best of ");
    odd.page.append(ROUNDS).append(" rounds; how many times as long as the ordinary value each");
    odd.page.append(" takes (as long for each byte, where it has more bytes)\n\n");
    odd.page.append("| ordinary | odd | write | read |\n|---|---|---:|---:|\n");
    odd.numbers();
    odd.times();
    odd.texts();
    Results.write("odd-values", odd.page.toString());
  }

  private void numbers() {
    TypeRef<List<Double>> doubles = new TypeRef<>() {};
    rows(
        doubles,
        21.625,
        List.of(
            0.1 + 0.2, 4.9e-324, Double.MAX_VALUE, 2.2250738585072011e-308, 9007199254740993e22));
    rows(
        new TypeRef<List<Long>>() {}, 4711L, List.of(Long.MIN_VALUE, 0L, 999_999_999_999_999_999L));
    rows(
        new TypeRef<List<BigDecimal>>() {},
        new BigDecimal("312.50"),
        List.of(
            new BigDecimal("1E+2147483647"),
            new BigDecimal(BigInteger.TEN.pow(400).subtract(BigInteger.ONE), 200),
            new BigDecimal("0E-300")));
    rows(
        new TypeRef<List<BigInteger>>() {},
        BigInteger.valueOf(4711),
        List.of(BigInteger.TWO.pow(3000), BigInteger.TEN.pow(9000).negate()));
  }

  private void times() {
    rows(
        new TypeRef<List<Instant>>() {},
        Instant.parse("2026-03-29T01:30:00Z"),
        List.of(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(-1, 1)));
    rows(
        new TypeRef<List<LocalDate>>() {},
        LocalDate.of(2026, 3, 29),
        List.of(LocalDate.MIN, LocalDate.MAX));
    rows(
        new TypeRef<List<Duration>>() {},
        Duration.ofMinutes(90),
        List.of(
            Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
    ZonedDateTime summer = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Paris"));
    rows(
        new TypeRef<List<ZonedDateTime>>() {},
        summer.minusMonths(3),
        List.of(summer.withEarlierOffsetAtOverlap(), summer.withLaterOffsetAtOverlap()));
  }

  private void texts() {
    rows(
        new TypeRef<List<String>>() {},
        "an ordinary text of no great length",
        List.of(
            "\u0000\u0001\u0002".repeat(100),
            "\"\\\n".repeat(100),
            "\uD83D\uDE00".repeat(100),
            "\uD800".repeat(100),
            "\u00E9".repeat(300),
            "x\u0416".repeat(150)));
  }

  private <T> void rows(TypeRef<List<T>> type, T ordinary, List<T> odd) {
    double[] base = cost(type, ordinary);
    for (T value : odd) {
      double[] cost = cost(type, value);
      double longer = Math.max(1, cost[2] / base[2]);
      page.append(
          String.format(
              Locale.ROOT,
              "| `%s` | `%s` | %.1f | %.1f |%n",
              shown(ordinary),
              shown(value),
              cost[0] / base[0] / longer,
              cost[1] / base[1] / longer));
    }
  }

  private static String shown(Object value) {
    String text = Serde.serialize(value, value.getClass());
    return text.length() <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 24)) + "… (" + text.length() + ")";
  }

  /** Nanoseconds to write and to read a list, and its bytes. */
  private static <T> double[] cost(TypeRef<List<T>> type, T value) {
    List<T> values = Collections.nCopies(COUNT, value);
    byte[] document = Serde.serializeToBytes(values, type);
    if (!values.equals(Serde.deserialize(document, type))) {
      throw new IllegalStateException("Does not come back: " + value);
    }
    double write = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      write = Math.min(write, time(() -> Serde.serializeToBytes(values, type)));
      read = Math.min(read, time(() -> Serde.deserialize(document, type)));
    }
    return new double[] {write, read, document.length};
  }

  private static double time(Runnable work) {
    long start = System.nanoTime();
    long now = start;
    int times = 0;
    while (now - start < ROUND) {
      work.run();
      times++;
      now = System.nanoTime();
    }
    return (double) (now - start) / times;
  }
}
