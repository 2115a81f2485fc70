package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import dev.cairn.sample.Shape;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Currency;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * What becomes of each kind of token where each class is due, word for word, in {@code kinds.txt};
 * {@code -Dgolden.update=true} writes it anew.
 */
class KindsTest {

  /** One for each test, which has met no type yet. */
  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static final List<String> TOKENS =
      List.of(
          "null",
          "true",
          "7",
          "1.5",
          "9223372036854775808",
          "\"x\"",
          "\"\\u0031\"",
          "\"é\"",
          "[]",
          "[7]",
          "[\"a\"",
          "{}",
          "{\"a\":7}",
          "");

  @Test
  void everyKindOfTokenWhereEachClassIsDue() throws IOException {
    StringBuilder found = new StringBuilder();
    values()
        .forEach(
            (type, value) -> {
              found.append("# ").append(type.getTypeName()).append('\n');
              for (String document : documents(value, type)) {
                found.append(document).append("  ").append(outcome(document, type));
                found.append('\n');
              }
            });
    Path golden = Path.of("src/test/resources/kinds.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, found);
    }
    try (var due = KindsTest.class.getResourceAsStream("/kinds.txt")) {
      assertEquals(new String(due.readAllBytes(), StandardCharsets.UTF_8), found.toString());
    }
  }

  /** The tokens, and the value as it is written, changed where an envelope says what it is. */
  private List<String> documents(Object value, Class<?> type) {
    List<String> all = new ArrayList<>(TOKENS);
    String bare = mapper.serialize(value, type);
    all.add(" " + bare);
    String open = mapper.serialize(value);
    if (open.startsWith("{\"__classname__\"")) {
      all.add(" " + open + " ");
      all.add(open.replace("\"__version__\":1", "\"__version__\":7"));
      all.add(open.replace("\"__version__\":1", "\"__version__\":0"));
      all.add(open.replaceFirst("classname__\":\"[a-z]+", "classname__\":\"uuid"));
      all.add(open.replaceFirst("classname__\":\"[a-z]+", "classname__\":\"no such type"));
      String data = "\"__data__\":";
      String head = open.substring(0, open.indexOf(data) + data.length());
      for (String token : List.of("null", "{}", "7", "\"x\"", "[[]]", "")) {
        all.add(head + token + "}");
      }
      all.add(open.substring(0, open.length() - 1) + ",\"more\":1}");
      all.add("[" + open + "]");
    }
    return all;
  }

  private String outcome(String document, Class<?> type) {
    String of = outcome(() -> mapper.deserialize(document, type));
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    assertEquals(of, outcome(() -> mapper.deserialize(bytes, type)), document);
    return of;
  }

  private static String outcome(java.util.function.Supplier<?> reading) {
    try {
      return shown(reading.get());
    } catch (SerdeException e) {
      String place = e.offset() < 0 ? "" : " at " + e.path() + " (offset " + e.offset() + ")";
      String message = e.getMessage().substring(0, e.getMessage().length() - place.length());
      if (e.getCause() != null) { // what follows is in the words of some JDK
        message = message.replaceFirst("(, found (the text \".*?\"|an [a-z]+)).*", "$1");
      }
      message = message.replaceFirst("; did you mean.*", ""); // of all types there are
      boolean malformed = e instanceof MalformedDataException;
      return (malformed ? "" : e.getClass().getSimpleName() + ": ") + message + " @" + e.offset();
    }
  }

  private static String shown(Object value) {
    if (value != null && value.getClass().isArray()) {
      Object[] all = new Object[Array.getLength(value)];
      Arrays.setAll(all, i -> Array.get(value, i));
      return value.getClass().getSimpleName() + " " + Arrays.deepToString(all);
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    for (Object value :
        List.of(
            true,
            (byte) 3,
            (short) 3,
            3,
            3_000_000_000L,
            3f,
            3.0,
            'c',
            "text",
            BigInteger.TEN,
            new BigDecimal("1.50"),
            new UUID(1, 2),
            new byte[] {1, 2},
            new boolean[] {true},
            new short[] {1},
            new int[] {1},
            new long[] {1},
            new float[] {1},
            new double[] {1},
            new char[] {'c'},
            OptionalInt.of(1),
            OptionalLong.of(1),
            OptionalDouble.of(1),
            URI.create("a:b"),
            Locale.FRENCH,
            Currency.getInstance("EUR"),
            Instant.EPOCH,
            LocalDate.EPOCH,
            LocalTime.NOON,
            LocalDateTime.MIN,
            OffsetTime.MAX,
            OffsetDateTime.MAX,
            ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 6, ZoneId.of("Europe/Paris")),
            Duration.ZERO,
            Period.ofDays(3),
            Year.of(2026),
            YearMonth.of(2026, 1),
            MonthDay.of(1, 2),
            ZoneOffset.UTC,
            Color.RED,
            new Point(1, 2),
            Optional.of(7))) {
      all.put(value.getClass(), value);
    }
    all.put(Color.class, Color.RED);
    all.put(CharSequence.class, "text");
    all.put(BitSet.class, BitSet.valueOf(new byte[] {5}));
    all.put(URL.class, url());
    all.put(Path.class, Path.of("a"));
    all.put(ZoneId.class, ZoneId.of("Europe/Paris"));
    all.put(AtomicInteger.class, new AtomicInteger(7));
    all.put(AtomicLong.class, new AtomicLong(7));
    all.put(AtomicBoolean.class, new AtomicBoolean(true));
    all.put(List.class, List.of(7));
    all.put(Set.class, Set.of(7));
    all.put(SortedSet.class, new TreeSet<>(Set.of(7)));
    all.put(Deque.class, new ArrayDeque<>(List.of(7)));
    all.put(Map.class, Map.of("a", 7));
    all.put(SortedMap.class, new TreeMap<>(Map.of("a", 7)));
    all.put(Map.Entry.class, Map.entry("a", 7));
    all.put(Number.class, 7);
    all.put(Iterable.class, List.of(7));
    all.put(Comparable.class, "text");
    all.put(Shape.class, new Shape.Circle(1));
    all.put(Account.class, new Account("a", 1));
    all.put(int[][].class, new int[][] {{1}, {}});
    all.put(Integer[].class, new Integer[] {1});
    all.put(List[].class, new List<?>[] {List.of(1)});
    all.put(Color[].class, new Color[] {Color.RED});
    all.put(Object.class, Collections.singleton(7));
    return all;
  }

  private static URL url() {
    try {
      return new URL("https://example.org/");
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
