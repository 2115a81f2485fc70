package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times of the kinds that most libraries know. */
@Serializable
@Json
@CompiledJson
public record Schedule(
    Instant createdAt,
    Instant changedAt,
    LocalDate day,
    LocalDate until,
    LocalTime opens,
    LocalTime closes,
    LocalDateTime start,
    LocalDateTime end,
    OffsetDateTime booked,
    OffsetDateTime confirmed)
    implements java.io.Serializable {

  /** A schedule as any. */
  public static Schedule sample() {
    LocalDateTime start = LocalDateTime.of(2026, 3, 29, 9, 30, 15);
    return new Schedule(
        Instant.parse("2026-03-29T01:30:00.123456789Z"),
        Instant.parse("2026-03-30T11:05:59Z"),
        LocalDate.of(2026, 3, 29),
        LocalDate.of(2027, 12, 31),
        LocalTime.of(9, 30, 15),
        LocalTime.of(17, 45, 30, 500_000_000),
        start,
        start.plusDays(3).plusNanos(123_000_000),
        OffsetDateTime.of(start, ZoneOffset.ofHours(2)),
        OffsetDateTime.of(start.plusHours(5), ZoneOffset.ofHoursMinutes(-3, -30)));
  }
}
