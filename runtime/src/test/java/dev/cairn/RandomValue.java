package dev.cairn;

import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of open positions: of every kind, nested, each equal to what comes back. */
final class RandomValue {

  private static final String[] PARTS = {
    "a",
    "bc",
    "def",
    " ",
    "\"",
    "\\",
    "\n",
    "\u0000",
    "\u007f",
    "é",
    "€",
    "😀",
    "\u2028",
    "__classname__",
    "1",
    "null",
    "é€é€",
    "longer text of ASCII"
  };
  private static final String[] HALVES = {"\ud800", "\udc00"};

  private final SplittableRandom random;
  private final int depth;
  private final int length;
  private boolean halves = true;

  /** Values nested up to a depth, with up to so many digits or parts of texts. */
  RandomValue(long seed, int depth, int length) {
    this.random = new SplittableRandom(seed);
    this.depth = depth;
    this.length = length;
  }

  /** The same without halves of surrogate pairs, which strict parsers of other makes refuse. */
  RandomValue withWholePairs() {
    halves = false;
    return this;
  }

  @Nullable Object next() {
    return next(random.nextInt(depth + 1));
  }

  private @Nullable Object next(int levels) {
    return levels == 0 || random.nextInt(4) == 0 ? scalar() : container(levels - 1);
  }

  private @Nullable Object scalar() {
    return switch (random.nextInt(18)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2, 3 -> random.nextInt() >> random.nextInt(32);
      case 4 -> random.nextLong() >> random.nextInt(64);
      case 5 -> (short) random.nextInt();
      case 6 -> (byte) random.nextInt();
      case 7 -> (char) random.nextInt(halves ? 0x10000 : 0xD800);
      case 8 -> Float.intBitsToFloat(random.nextInt() & ~0x00400000);
      case 9 -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt() / 8.0;
      case 10 -> bigInteger();
      case 11 -> new BigDecimal(bigInteger(), random.nextInt(9) - 4);
      case 12 -> new UUID(random.nextLong(), random.nextLong());
      case 13 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      case 14 -> random.nextBoolean() ? LocalDate.EPOCH : Duration.ofMillis(random.nextInt());
      default -> text();
    };
  }

  private BigInteger bigInteger() {
    StringBuilder digits = new StringBuilder(random.nextBoolean() ? "-1" : "1");
    for (int i = random.nextInt(length + 1); i > 0; i--) {
      digits.append(random.nextInt(10));
    }
    return new BigInteger(digits.toString());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length + 1); i > 0; i--) {
      String[] parts = halves && random.nextInt(8) == 0 ? HALVES : PARTS;
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private Object container(int levels) {
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> list(levels);
      case 3, 4, 5 -> map(levels);
      case 6 -> pairs(levels);
      case 7 -> new LinkedHashSet<>(list(levels));
      case 8 -> sorted();
      case 9 -> Optional.ofNullable(next(levels));
      default -> type(levels);
    };
  }

  private List<@Nullable Object> list(int levels) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(next(levels));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(int levels) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(text(), next(levels));
    }
    return map;
  }

  private Map<Object, @Nullable Object> pairs(int levels) {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Object key = next(levels);
      if (key != null) {
        map.put(key, next(levels));
      }
    }
    return map;
  }

  private Object sorted() {
    Set<String> texts = new LinkedHashSet<>(List.of(text(), text()));
    return random.nextBoolean() ? new TreeSet<>(texts) : new TreeMap<>(Map.of(text(), 1));
  }

  private Object type(int levels) {
    return switch (random.nextInt(3)) {
      case 0 -> new Point(random.nextInt(100), random.nextInt());
      case 1 -> Color.values()[random.nextInt(2)];
      default -> new Account(text(), next(levels));
    };
  }
}
