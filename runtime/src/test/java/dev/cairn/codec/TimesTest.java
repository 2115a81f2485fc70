package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
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
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The JDK's own {@code toString} is the slow, obvious twin, wherever it is ISO-8601. */
class TimesTest {

  private final SplittableRandom random = new SplittableRandom(11);

  private static <T> void comesBack(
      T value, BiConsumer<JsonWriter, T> writing, Function<JsonReader, T> reading) {
    String json = write(out -> writing.accept(out, value));
    assertEquals('"' + value.toString() + '"', json);
    assertEquals(value, read(json, reading));
    assertEquals(value, read(json.replace("-", "\\u002d"), reading));
  }

  private static <T> void refusesAll(Function<JsonReader, T> reading, String... texts) {
    for (String text : texts) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', reading));
    }
    for (String other : new String[] {"1", "null", "true", "[]", "{}", "\"\"", "\" \"", "\"é\""}) {
      refused(MalformedDataException.class, () -> read(other, reading));
    }
  }

  private int nano() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> random.nextInt(1000) * 1_000_000;
      case 2 -> random.nextInt(1_000_000) * 1_000;
      case 3 -> random.nextInt(10);
      default -> random.nextInt(1_000_000_000);
    };
  }

  private LocalDateTime dateTime() {
    int year =
        random.nextInt(3) == 0
            ? random.nextInt(-999_999_999, 1_000_000_000)
            : random.nextInt(-20_000, 20_000);
    return LocalDateTime.of(year, random.nextInt(1, 13), 1, 0, 0)
        .withDayOfMonth(random.nextInt(1, 29))
        .plusDays(random.nextInt(3))
        .withHour(random.nextInt(24))
        .withMinute(random.nextInt(60))
        .withSecond(random.nextInt(3) == 0 ? 0 : random.nextInt(60))
        .withNano(nano());
  }

  private ZoneOffset offset() {
    int seconds = random.nextInt(-18 * 3600, 18 * 3600 + 1);
    return ZoneOffset.ofTotalSeconds(random.nextBoolean() ? seconds / 900 * 900 : seconds);
  }

  @Test
  void randomDatesAndTimesComeBack() {
    for (int i = 0; i < Samples.of(20_000); i++) {
      LocalDateTime value = dateTime();
      comesBack(value, JsonWriter::writeLocalDateTime, JsonReader::readLocalDateTime);
      comesBack(value.toLocalDate(), JsonWriter::writeLocalDate, JsonReader::readLocalDate);
      comesBack(value.toLocalTime(), JsonWriter::writeLocalTime, JsonReader::readLocalTime);
      comesBack(
          OffsetDateTime.of(value, offset()),
          JsonWriter::writeOffsetDateTime,
          JsonReader::readOffsetDateTime);
      comesBack(
          OffsetTime.of(value.toLocalTime(), offset()),
          JsonWriter::writeOffsetTime,
          JsonReader::readOffsetTime);
      comesBack(offset(), JsonWriter::writeZoneOffset, JsonReader::readZoneOffset);
      comesBack(Year.of(value.getYear()), JsonWriter::writeYear, JsonReader::readYear);
      comesBack(MonthDay.from(value), JsonWriter::writeMonthDay, JsonReader::readMonthDay);
    }
  }

  @Test
  void randomInstantsComeBack() {
    for (int i = 0; i < Samples.of(50_000); i++) {
      long second =
          random.nextBoolean()
              ? random.nextLong(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
              : random.nextLong(-1L << 38, 1L << 38);
      comesBack(
          Instant.ofEpochSecond(second, nano()), JsonWriter::writeInstant, JsonReader::readInstant);
    }
    for (int year = 0; year < 5_000; year++) {
      LocalDate march = LocalDate.of(year, 3, 1);
      Instant midnight = march.atStartOfDay(ZoneOffset.UTC).toInstant();
      comesBack(midnight, JsonWriter::writeInstant, JsonReader::readInstant);
      comesBack(midnight.minusNanos(1), JsonWriter::writeInstant, JsonReader::readInstant);
    }
  }

  @Test
  void extremesComeBack() {
    for (Instant value :
        new Instant[] {
          Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(-1, 999_999_999)
        }) {
      comesBack(value, JsonWriter::writeInstant, JsonReader::readInstant);
    }
    comesBack(LocalDate.MIN, JsonWriter::writeLocalDate, JsonReader::readLocalDate);
    comesBack(LocalDate.MAX, JsonWriter::writeLocalDate, JsonReader::readLocalDate);
    comesBack(LocalDateTime.MIN, JsonWriter::writeLocalDateTime, JsonReader::readLocalDateTime);
    comesBack(LocalDateTime.MAX, JsonWriter::writeLocalDateTime, JsonReader::readLocalDateTime);
    comesBack(LocalTime.MIN, JsonWriter::writeLocalTime, JsonReader::readLocalTime);
    comesBack(LocalTime.MAX, JsonWriter::writeLocalTime, JsonReader::readLocalTime);
    comesBack(OffsetTime.MIN, JsonWriter::writeOffsetTime, JsonReader::readOffsetTime);
    comesBack(OffsetTime.MAX, JsonWriter::writeOffsetTime, JsonReader::readOffsetTime);
    comesBack(OffsetDateTime.MIN, JsonWriter::writeOffsetDateTime, JsonReader::readOffsetDateTime);
    comesBack(OffsetDateTime.MAX, JsonWriter::writeOffsetDateTime, JsonReader::readOffsetDateTime);
    comesBack(Year.of(Year.MIN_VALUE), JsonWriter::writeYear, JsonReader::readYear);
    comesBack(Year.of(Year.MAX_VALUE), JsonWriter::writeYear, JsonReader::readYear);
    comesBack(ZoneOffset.MIN, JsonWriter::writeZoneOffset, JsonReader::readZoneOffset);
    comesBack(ZoneOffset.MAX, JsonWriter::writeZoneOffset, JsonReader::readZoneOffset);
    comesBack(MonthDay.of(2, 29), JsonWriter::writeMonthDay, JsonReader::readMonthDay);
    for (int year : new int[] {Year.MIN_VALUE, -10_000, -9999, -1, 0, 1, 999, 9999}) {
      YearMonth value = YearMonth.of(year, 12);
      assertEquals(value, read(write(out -> out.writeYearMonth(value)), JsonReader::readYearMonth));
    }
    assertEquals("\"+10000-01\"", write(out -> out.writeYearMonth(YearMonth.of(10_000, 1))));
    assertEquals(
        YearMonth.of(Year.MAX_VALUE, 1), read("\"+999999999-01\"", JsonReader::readYearMonth));
  }

  @Test
  void zonesAndBothOffsetsOfAnOverlapComeBack() {
    LocalDateTime overlap = LocalDateTime.of(2024, 10, 27, 2, 30, 0, 1);
    ZoneId paris = ZoneId.of("Europe/Paris");
    for (ZonedDateTime value :
        new ZonedDateTime[] {
          ZonedDateTime.ofLocal(overlap, paris, ZoneOffset.ofHours(2)),
          ZonedDateTime.ofLocal(overlap, paris, ZoneOffset.ofHours(1)),
          ZonedDateTime.of(overlap, ZoneId.of("America/New_York")),
          ZonedDateTime.of(overlap, ZoneId.of("UTC")),
          ZonedDateTime.of(overlap, ZoneId.of("GMT+01:30")),
          ZonedDateTime.of(overlap, ZoneOffset.UTC),
          ZonedDateTime.of(overlap, ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3)),
          ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.MAX),
          ZonedDateTime.of(LocalDateTime.MAX, paris)
        }) {
      comesBack(value, JsonWriter::writeZonedDateTime, JsonReader::readZonedDateTime);
    }
    refusesAll(
        JsonReader::readZonedDateTime,
        "2024-10-27T02:30:00+03:00[Europe/Paris]",
        "2024-03-31T02:30:00+01:00[Europe/Paris]",
        "2024-03-31T02:30:00+02:00[Europe/Paris]",
        "2024-10-27T02:30[Europe/Paris]",
        "2024-10-27T02:30+01:00[Mars/Base]",
        "2024-10-27T02:30+01:00[+01:00]",
        "2024-10-27T02:30+01:00[europe/paris]",
        "2024-10-27T02:30+01:00[Europe/Paris",
        "2024-10-27T02:30+01:00[]",
        "2024-10-27T02:30+01:00[Europe/Paris]]",
        "2024-10-27T02:30Z[UTC+0]",
        "2024-10-27T02:30",
        "2024-10-27T02:30+01:00[../../etc]");
  }

  @Test
  void bothOffsetsOfEveryOverlapOfAYear() {
    assertTrue(ZoneFidelity.overlaps(2026, 2027) > 200);
  }

  @Test
  void everyZoneOfTheJdkComesBack() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      comesBack(ZoneId.of(id), JsonWriter::writeZoneId, JsonReader::readZoneId);
      comesBack(
          ZonedDateTime.of(LocalDateTime.of(2024, 7, 1, 0, 0), ZoneId.of(id)),
          JsonWriter::writeZonedDateTime,
          JsonReader::readZonedDateTime);
    }
    comesBack(ZoneOffset.ofHours(1), JsonWriter::writeZoneId, JsonReader::readZoneId);
    comesBack(ZoneId.of("UTC+01:00"), JsonWriter::writeZoneId, JsonReader::readZoneId);
    refusesAll(JsonReader::readZoneId, "Nowhere", "europe/paris", "UTC+1", "+1", "z", "GMT 0", "A");
  }

  @Test
  void amountsComeBack() {
    for (int i = 0; i < Samples.of(50_000); i++) {
      long seconds = random.nextLong() >> random.nextInt(64);
      comesBack(
          Duration.ofSeconds(
              seconds, random.nextBoolean() && seconds < Long.MAX_VALUE ? nano() : 0),
          JsonWriter::writeDuration,
          JsonReader::readDuration);
      comesBack(
          Period.of(
              random.nextInt(-3, 4), random.nextInt() >> random.nextInt(32), random.nextInt(-3, 4)),
          JsonWriter::writePeriod,
          JsonReader::readPeriod);
    }
    for (Duration value :
        new Duration[] {
          Duration.ZERO,
          Duration.ofSeconds(Long.MIN_VALUE),
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE, 1),
          Duration.ofNanos(1),
          Duration.ofNanos(-1),
          Duration.ofMillis(-500),
          Duration.ofHours(-1).minusNanos(1),
          Duration.ofSeconds(-60),
          Duration.ofSeconds(60),
          Duration.ofSeconds(-3600)
        }) {
      comesBack(value, JsonWriter::writeDuration, JsonReader::readDuration);
    }
    comesBack(Period.ZERO, JsonWriter::writePeriod, JsonReader::readPeriod);
    comesBack(
        Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE),
        JsonWriter::writePeriod,
        JsonReader::readPeriod);
    assertEquals(Duration.ofMinutes(90), read("\"PT90M\"", JsonReader::readDuration));
  }

  @Test
  void amountsHaveNoOddForms() {
    refusesAll(
        JsonReader::readDuration,
        "PT",
        "P",
        "P1D",
        "PT1",
        "T1S",
        "pt1s",
        "PT1s",
        "+PT1S",
        "-PT1S",
        "PT+1S",
        "PT--1S",
        "PT1H-1M",
        "PT-1H1M",
        "PT1M1H",
        "PT1S1S",
        "PT1.S",
        "PT.5S",
        "PT1.5M",
        "PT1,5S",
        "PT-0S",
        "PT01S",
        "PT1.0000000001S",
        "PT2562047788015216H",
        "PT9999999999999999999S",
        "PT1S ",
        " PT1S",
        "PT2562047788015215H30M8S",
        "PT-2562047788015215H-30M-9S");
    refusesAll(
        JsonReader::readPeriod,
        "P",
        "1D",
        "P1",
        "p1d",
        "P1d",
        "+P1D",
        "-P1D",
        "P+1D",
        "P-0D",
        "P01D",
        "P1W",
        "P1D1M",
        "P1Y1Y",
        "P2147483648D",
        "P-2147483649D",
        "PT1S",
        "P1.5D",
        "P1D ");
  }

  @Test
  void nothingIsMovedOrGuessed() {
    refusesAll(
        JsonReader::readInstant,
        "2024-01-01T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2024-02-30T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-01-01t00:00:00Z",
        "2024-01-01T00:00:00z",
        "2024-01-01T00:00:00",
        "2024-01-01T00:00:00+00:00",
        "2024-01-01 00:00:00Z",
        "2024-1-1T00:00:00Z",
        "+2024-01-01T00:00:00Z",
        "02024-01-01T00:00:00Z",
        "-0000-01-01T00:00:00Z",
        "+1000000001-01-01T00:00:00Z",
        "-1000000001-12-31T23:59:59Z",
        "+584554051170-01-01T00:00:00Z", // more seconds than a long has, and near 1970 again
        "-584554047230-01-01T00:00:00Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00.1234567890Z",
        "2024-01-01T00:60:00Z",
        "2024-00-01T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-32T00:00:00Z",
        "2024-04-31T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2024-01-01T00:00:00ZZ",
        "2024-01-01T00Z",
        "99999999999999999999-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "2024-01-01T00:00:00,5Z");
    refusesAll(
        JsonReader::readLocalDate,
        "2024-02-30",
        "2023-02-29",
        "24-01-01",
        "2024-1-1",
        "20240101",
        "2024-001",
        "+2024-01-01",
        "+1000000000-01-01",
        "+4294967296-01-01",
        "-0000-01-01",
        "2024-01-01Z",
        "2024-01-01T00:00");
    refusesAll(
        JsonReader::readLocalTime,
        "24:00",
        "23:59:60",
        "1:00",
        "01",
        "01:0",
        "01:00:0",
        "01:00.5",
        "01:00:00.",
        "-01:00",
        "01:00Z",
        "01:00:00.1234567890",
        "0100");
    refusesAll(JsonReader::readLocalDateTime, "2024-01-01T24:00", "2024-01-01", "2024-01-01t00:00");
    refusesAll(
        JsonReader::readZoneOffset,
        "+18:01",
        "+19:00",
        "-18:00:01",
        "+1",
        "+01",
        "+0100",
        "01:00",
        "-00:00",
        "z",
        "+01:60",
        "UTC");
    refusesAll(JsonReader::readOffsetTime, "10:15", "10:15+1", "10:15+01:00[Europe/Paris]");
    refusesAll(JsonReader::readOffsetDateTime, "2024-01-01T00:00", "2024-01-01T00:00+19:00");
    refusesAll(
        JsonReader::readYear, "1000000000", "+2024", "02024", "-0", "2024 ", "2,024", "4294967296");
    refusesAll(JsonReader::readYearMonth, "2024-13", "2024-00", "2024", "10000-01", "+2024-01");
    refusesAll(JsonReader::readMonthDay, "--02-30", "--13-01", "02-29", "-02-29", "--2-9");
  }

  @Test
  void harmlessVariantsAreRead() {
    assertEquals(
        Instant.parse("2024-01-01T10:15:00Z"),
        read("\"2024-01-01T10:15Z\"", JsonReader::readInstant));
    assertEquals(
        Instant.parse("2024-01-01T10:15:00.500Z"),
        read("\"2024-01-01T10:15:00.5Z\"", JsonReader::readInstant));
    assertEquals(LocalTime.of(10, 15), read("\"10:15:00\"", JsonReader::readLocalTime));
    assertEquals(ZoneOffset.UTC, read("\"+00:00\"", JsonReader::readZoneOffset));
    assertEquals(
        Instant.EPOCH,
        read(
            "{\"__classname__\":\"instant\",\"__version__\":1,\"__data__\":\"1970-01-01T00:00:00Z\"}",
            JsonReader::readInstant));
  }
}
