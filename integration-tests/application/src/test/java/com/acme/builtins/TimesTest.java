package com.acme.builtins;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @Test
  void everyClass() {
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(-3, -30);
    assertBare(
        Times.class,
        new Times(
            Instant.parse("2026-03-29T01:30:00.123456789Z"),
            LocalDate.of(2024, 2, 29),
            LocalTime.of(9, 5),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5, 60),
            OffsetTime.of(1, 2, 3, 0, offset),
            OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC),
            ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneId.of("America/New_York")),
            Duration.ofSeconds(-1, 500_000_000),
            Period.of(1, -2, 30),
            Year.of(2026),
            YearMonth.of(2026, 11),
            MonthDay.of(2, 29),
            ZoneId.of("Europe/Paris"),
            offset),
        """
        {"instant":"2026-03-29T01:30:00.123456789Z","date":"2024-02-29","time":"09:05",\
        "dateTime":"2026-01-02T03:04:05.000000060","offsetTime":"01:02:03-03:30",\
        "offsetDateTime":"2026-01-02T03:04:05Z",\
        "zonedDateTime":"2026-07-01T12:00-04:00[America/New_York]","duration":"PT-0.5S",\
        "period":"P1Y-2M30D","year":"2026","yearMonth":"2026-11","monthDay":"--02-29",\
        "zone":"Europe/Paris","offset":"-03:30"}\
        """);
  }

  @Test
  void extremes() {
    List<Object> extremes =
        List.of(
            Instant.EPOCH,
            Instant.MIN,
            Instant.MAX,
            LocalDate.MIN,
            LocalDate.MAX,
            LocalTime.MIN,
            LocalTime.MAX,
            LocalDateTime.MIN,
            LocalDateTime.MAX,
            OffsetTime.MIN,
            OffsetTime.MAX,
            OffsetDateTime.MIN,
            OffsetDateTime.MAX,
            Duration.ZERO,
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Period.ZERO,
            Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1),
            Year.of(Year.MIN_VALUE),
            Year.of(Year.MAX_VALUE),
            Year.of(-5),
            YearMonth.of(Year.MIN_VALUE, 1),
            YearMonth.of(Year.MAX_VALUE, 12),
            LocalDate.of(0, 1, 1),
            LocalDate.of(10_000, 1, 1),
            ZoneOffset.MIN,
            ZoneOffset.MAX,
            ZoneOffset.ofHoursMinutesSeconds(0, 0, 1));
    for (Object extreme : extremes) {
      assertEquals(extreme, Serde.deserialize(Serde.serialize(extreme)));
    }
    assertEquals(extremes, Serde.deserialize(Serde.serialize(extremes)));
  }

  @Test
  void bothOffsetsOfTheHourThatComesTwice() {
    LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 2, 30);
    ZonedDateTime earlier = ZonedDateTime.of(twice, ZoneId.of("Europe/Paris"));
    ZonedDateTime later = earlier.withLaterOffsetAtOverlap();
    assertNotEquals(earlier, later);
    assertEnveloped(earlier, "zoned-datetime", 1, "\"2026-10-25T02:30+02:00[Europe/Paris]\"");
    assertEnveloped(later, "zoned-datetime", 1, "\"2026-10-25T02:30+01:00[Europe/Paris]\"");
  }

  @Test
  void zonesOfEveryKind() {
    for (String zone :
        List.of("UTC", "Z", "GMT", "UT", "UTC+01:00", "+02:00", "Asia/Kolkata", "Etc/GMT+5")) {
      ZonedDateTime time = ZonedDateTime.of(2026, 5, 6, 7, 8, 9, 10, ZoneId.of(zone));
      assertEquals(time, Serde.deserialize(Serde.serialize(time)));
      assertEquals(ZoneId.of(zone), Serde.deserialize(Serde.serialize(ZoneId.of(zone))));
    }
  }

  @Test
  void inOpenPositions() {
    assertEnveloped(Instant.EPOCH, "instant", 1, "\"1970-01-01T00:00:00Z\"");
    assertEnveloped(LocalDate.EPOCH, "date", 1, "\"1970-01-01\"");
    assertEnveloped(LocalTime.NOON, "time", 1, "\"12:00\"");
    assertEnveloped(LocalDate.EPOCH.atStartOfDay(), "datetime", 1, "\"1970-01-01T00:00\"");
    assertEnveloped(LocalTime.NOON.atOffset(ZoneOffset.UTC), "offset-time", 1, "\"12:00Z\"");
    assertEnveloped(
        Instant.EPOCH.atOffset(ZoneOffset.UTC), "offset-datetime", 1, "\"1970-01-01T00:00Z\"");
    assertEnveloped(Duration.ZERO, "duration", 1, "\"PT0S\"");
    assertEnveloped(Period.ZERO, "period", 1, "\"P0D\"");
    assertEnveloped(Year.of(5), "year", 1, "\"5\"");
    assertEnveloped(YearMonth.of(5, 1), "year-month", 1, "\"0005-01\"");
    assertEnveloped(MonthDay.of(1, 1), "month-day", 1, "\"--01-01\"");
    assertEnveloped(ZoneOffset.UTC, "offset", 1, "\"Z\"");
    assertEquals(
        envelope("zone", 1, "\"Europe/Paris\""), Serde.serialize(ZoneId.of("Europe/Paris")));
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-02-30",
    "date, 2023-02-29",
    "date, 24-01-01",
    "date, 2024-1-1",
    "date, 2024-01-01T00:00",
    "date, ''",
    "time, 24:00",
    "time, 23:59:60",
    "time, 12",
    "time, 12:00:00.1234567890",
    "instant, 2024-01-01T24:00:00Z",
    "instant, 2016-12-31T23:59:60Z",
    "instant, 2024-01-01T00:00:00",
    "instant, 2024-01-01T00:00:00+24:00",
    "instant, +1000000001-01-01T00:00:00Z",
    "dateTime, 2024-02-30T00:00",
    "zone, Europe/Nowhere",
    "zone, ../../etc/passwd",
    "zone, ''",
    "offset, +19:00",
    "offset, 5",
    "duration, 5 minutes",
    "duration, P",
    "duration, PT9223372036854775808S",
    "period, P1H",
    "year, 20x6",
    "yearMonth, 2026-13",
    "monthDay, --02-30",
    "zonedDateTime, 2026-07-01T12:00-04:00[Nowhere/Town]",
    "offsetDateTime, 2026-07-01T12:00",
    "date, ２０２４-01-01"
  })
  void whatIsNoTime(String property, String text) {
    assertRefused(
        MalformedDataException.class,
        Times.class,
        "{\"" + property + "\":\"" + text + "\"}",
        "Times." + property);
  }

  @Test
  void keysAndValues() {
    Map<Instant, LocalDate> map = Map.of(Instant.EPOCH, LocalDate.EPOCH);
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
  }
}
