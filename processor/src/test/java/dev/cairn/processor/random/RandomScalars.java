package dev.cairn.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
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
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Values of the scalars, extremes among them. */
final class RandomScalars {

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "名前",
          "😀",
          "\ud800",
          "\"\\\n\u0000",
          "__classname__",
          "1",
          "true",
          " ",
          "\u2028");

  private static final List<Double> DOUBLES =
      List.of(0.0, -0.0, 1.5, 1e300, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY);

  private static final List<String> ZONES =
      List.of("Europe/Paris", "UTC", "+05:30", "America/New_York", "Z", "GMT+2");

  private final Dice dice;
  private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();

  RandomScalars(Dice dice) {
    this.dice = dice;
    addNumbers();
    addTexts();
    addTimes();
    addHolders();
  }

  boolean has(Class<?> type) {
    return makers.containsKey(type);
  }

  Object of(Class<?> type) {
    return makers.get(type).get();
  }

  private void add(Class<?> type, Class<?> primitive, Supplier<Object> maker) {
    makers.put(type, maker);
    makers.put(primitive, maker);
  }

  private void addNumbers() {
    add(Boolean.class, boolean.class, () -> dice.oneIn(2));
    add(Byte.class, byte.class, () -> (byte) dice.bits());
    add(Short.class, short.class, () -> (short) dice.bits());
    add(Integer.class, int.class, () -> (int) number());
    add(Long.class, long.class, this::number);
    add(Character.class, char.class, () -> (char) dice.bits());
    add(Float.class, float.class, () -> (float) real());
    add(Double.class, double.class, this::real);
    makers.put(BigInteger.class, () -> BigInteger.valueOf(dice.bits()).pow(1 + dice.below(5)));
    makers.put(
        BigDecimal.class,
        () -> new BigDecimal(BigInteger.valueOf(dice.bits()), dice.below(60) - 30));
  }

  private long number() {
    return switch (dice.below(4)) {
      case 0 -> dice.below(10);
      case 1 -> Long.MAX_VALUE >> dice.below(63);
      case 2 -> Long.MIN_VALUE >> dice.below(63);
      default -> dice.bits() >> dice.below(64);
    };
  }

  private double real() {
    return dice.oneIn(2)
        ? dice.of(DOUBLES)
        : Double.longBitsToDouble(dice.bits() & 0x7fdf_ffff_ffff_ffffL);
  }

  private void addTexts() {
    makers.put(String.class, () -> dice.of(TEXTS) + dice.of(TEXTS));
    makers.put(CharSequence.class, () -> dice.of(TEXTS));
    makers.put(UUID.class, () -> new UUID(dice.bits(), dice.bits()));
    makers.put(URI.class, () -> URI.create("urn:a:" + dice.below(9)));
    makers.put(URL.class, this::url);
    makers.put(Locale.class, () -> dice.of(List.of(Locale.ROOT, Locale.GERMANY, Locale.CHINESE)));
    makers.put(Currency.class, () -> Currency.getInstance(dice.of(List.of("EUR", "JPY"))));
    makers.put(Path.class, () -> Path.of("a/" + dice.below(9)));
    makers.put(ZoneId.class, this::zone);
    makers.put(ZoneOffset.class, () -> ZoneOffset.ofTotalSeconds(dice.below(64_800)));
  }

  private URL url() {
    try {
      return new URI("http://localhost/" + dice.below(9)).toURL();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private ZoneId zone() {
    return ZoneId.of(dice.of(ZONES));
  }

  private Instant instant() {
    return switch (dice.below(8)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      default -> Instant.ofEpochSecond(dice.bits() >> 28, dice.below(1_000_000_000));
    };
  }

  private OffsetDateTime time() {
    long second = dice.bits() >> 28;
    return Instant.ofEpochSecond(second, dice.below(1_000_000_000))
        .atOffset(ZoneOffset.ofTotalSeconds(dice.below(64_800)));
  }

  private void addTimes() {
    makers.put(Instant.class, this::instant);
    makers.put(LocalDate.class, () -> time().toLocalDate());
    makers.put(LocalTime.class, () -> time().toLocalTime());
    makers.put(LocalDateTime.class, () -> time().toLocalDateTime());
    makers.put(OffsetTime.class, () -> time().toOffsetTime());
    makers.put(OffsetDateTime.class, this::time);
    makers.put(ZonedDateTime.class, () -> time().atZoneSameInstant(zone()));
    makers.put(Duration.class, () -> Duration.ofSeconds(number(), dice.below(1_000_000_000)));
    makers.put(Period.class, () -> Period.of((int) number(), (int) number(), (int) number()));
    makers.put(Year.class, () -> Year.from(time()));
    makers.put(YearMonth.class, () -> YearMonth.from(time()));
    makers.put(MonthDay.class, () -> MonthDay.from(time()));
  }

  private void addHolders() {
    makers.put(
        OptionalInt.class,
        () -> dice.oneIn(2) ? OptionalInt.empty() : OptionalInt.of((int) number()));
    makers.put(
        OptionalLong.class, () -> dice.oneIn(2) ? OptionalLong.empty() : OptionalLong.of(number()));
    makers.put(
        OptionalDouble.class,
        () -> dice.oneIn(2) ? OptionalDouble.empty() : OptionalDouble.of(real()));
    makers.put(AtomicInteger.class, () -> new AtomicInteger((int) number()));
    makers.put(AtomicLong.class, () -> new AtomicLong(number()));
    makers.put(AtomicBoolean.class, () -> new AtomicBoolean(dice.oneIn(2)));
    makers.put(BitSet.class, () -> BitSet.valueOf(new long[] {dice.bits()}));
  }
}
