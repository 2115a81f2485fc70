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

/** The layer of the writer for the types of {@code java.time}: strings in ISO-8601. */
abstract sealed class TimeOutput extends TextOutput permits JsonWriter {

  TimeOutput(Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    super(limits, open, root, trail);
  }

  /** Writes an instant in UTC, such as {@code "2024-01-31T10:15:30Z"}. */
  public final void writeInstant(Instant value) {
    writeAscii(TimeForms.InstantForm.FORM, value);
  }

  /** Writes a date, such as {@code "2024-01-31"}. */
  public final void writeLocalDate(LocalDate value) {
    writeAscii(DateForms.LocalDateForm.FORM, value);
  }

  /** Writes a time, such as {@code "10:15:30"}. */
  public final void writeLocalTime(LocalTime value) {
    writeAscii(TimeForms.LocalTimeForm.FORM, value);
  }

  /** Writes a date and time, such as {@code "2024-01-31T10:15:30"}. */
  public final void writeLocalDateTime(LocalDateTime value) {
    writeAscii(TimeForms.LocalDateTimeForm.FORM, value);
  }

  /** Writes a time with its offset, such as {@code "10:15:30+01:00"}. */
  public final void writeOffsetTime(OffsetTime value) {
    writeAscii(TimeForms.OffsetTimeForm.FORM, value);
  }

  /** Writes a date and time with their offset. */
  public final void writeOffsetDateTime(OffsetDateTime value) {
    writeAscii(TimeForms.OffsetDateTimeForm.FORM, value);
  }

  /** Writes a date and time with their offset and zone. */
  public final void writeZonedDateTime(ZonedDateTime value) {
    writeAscii(ZoneForms.ZonedDateTimeForm.FORM, value);
  }

  /** Writes a duration, such as {@code "PT1H30M"}. */
  public final void writeDuration(Duration value) {
    writeAscii(TimeForms.DurationForm.FORM, value);
  }

  /** Writes a period, such as {@code "P1Y2M3D"}. */
  public final void writePeriod(Period value) {
    writeAscii(TimeForms.PeriodForm.FORM, value);
  }

  /** Writes a year, such as {@code "2024"}. */
  public final void writeYear(Year value) {
    writeAscii(DateForms.YearForm.FORM, value);
  }

  /** Writes a year and month, such as {@code "2024-01"}. */
  public final void writeYearMonth(YearMonth value) {
    writeAscii(DateForms.YearMonthForm.FORM, value);
  }

  /** Writes a month and day, such as {@code "--01-31"}. */
  public final void writeMonthDay(MonthDay value) {
    writeAscii(DateForms.MonthDayForm.FORM, value);
  }

  /** Writes a zone by its name. */
  public final void writeZoneId(ZoneId value) {
    writeText(ZoneForms.ZoneIdForm.FORM, value);
  }

  /** Writes an offset, such as {@code "+01:00"}. */
  public final void writeZoneOffset(ZoneOffset value) {
    writeAscii(ZoneForms.ZoneOffsetForm.FORM, value);
  }
}
