package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.DateForms;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.TimeForms;
import dev.cairn.internal.ZoneForms;
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
import org.jspecify.annotations.Nullable;

/** The layer of the reader for the types of {@code java.time}: strings in ISO-8601. */
abstract sealed class TimeInput extends TextInput permits PropertyInput {

  TimeInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /** Reads an instant in UTC, such as {@code "2024-01-31T10:15:30Z"}. */
  public final Instant readInstant() {
    return readAscii(TimeForms.InstantForm.FORM);
  }

  /** Reads a date, such as {@code "2024-01-31"}. */
  public final LocalDate readLocalDate() {
    return readAscii(DateForms.LocalDateForm.FORM);
  }

  /** Reads a time, such as {@code "10:15:30"}. */
  public final LocalTime readLocalTime() {
    return readAscii(TimeForms.LocalTimeForm.FORM);
  }

  /** Reads a date and time, such as {@code "2024-01-31T10:15:30"}. */
  public final LocalDateTime readLocalDateTime() {
    return readAscii(TimeForms.LocalDateTimeForm.FORM);
  }

  /** Reads a time with its offset, such as {@code "10:15:30+01:00"}. */
  public final OffsetTime readOffsetTime() {
    return readAscii(TimeForms.OffsetTimeForm.FORM);
  }

  /** Reads a date and time with their offset. */
  public final OffsetDateTime readOffsetDateTime() {
    return readAscii(TimeForms.OffsetDateTimeForm.FORM);
  }

  /** Reads a date and time with their offset and zone. */
  public final ZonedDateTime readZonedDateTime() {
    return readAscii(ZoneForms.ZonedDateTimeForm.FORM);
  }

  /** Reads a duration, such as {@code "PT1H30M"}. */
  public final Duration readDuration() {
    return readAscii(TimeForms.DurationForm.FORM);
  }

  /** Reads a period, such as {@code "P1Y2M3D"}. */
  public final Period readPeriod() {
    return readAscii(TimeForms.PeriodForm.FORM);
  }

  /** Reads a year, such as {@code "2024"}. */
  public final Year readYear() {
    return readAscii(DateForms.YearForm.FORM);
  }

  /** Reads a year and month, such as {@code "2024-01"}. */
  public final YearMonth readYearMonth() {
    return readAscii(DateForms.YearMonthForm.FORM);
  }

  /** Reads a month and day, such as {@code "--01-31"}. */
  public final MonthDay readMonthDay() {
    return readAscii(DateForms.MonthDayForm.FORM);
  }

  /** Reads a zone by its name. */
  public final ZoneId readZoneId() {
    return readText(ZoneForms.ZoneIdForm.FORM);
  }

  /** Reads an offset, such as {@code "+01:00"}. */
  public final ZoneOffset readZoneOffset() {
    return readAscii(ZoneForms.ZoneOffsetForm.FORM);
  }
}
