package dev.cairn.codec;

import dev.cairn.internal.DateForms;
import dev.cairn.internal.TextForm;
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

/** The types of java.time. */
final class TimeCodec<T> extends ScalarCodec<T> {

  static final int INSTANT = 0;
  static final int LOCAL_DATE = 1;
  static final int LOCAL_TIME = 2;
  static final int LOCAL_DATE_TIME = 3;
  static final int OFFSET_TIME = 4;
  static final int OFFSET_DATE_TIME = 5;
  static final int ZONED_DATE_TIME = 6;
  static final int DURATION = 7;
  static final int PERIOD = 8;
  static final int YEAR = 9;
  static final int YEAR_MONTH = 10;
  static final int MONTH_DAY = 11;
  static final int ZONE_ID = 12;
  static final int ZONE_OFFSET = 13;

  TimeCodec(int kind, String name) {
    super(kind, name);
  }

  @Override
  public Class<?> type() {
    return switch (kind) {
      case INSTANT -> Instant.class;
      case LOCAL_DATE -> LocalDate.class;
      case LOCAL_TIME -> LocalTime.class;
      case LOCAL_DATE_TIME -> LocalDateTime.class;
      case OFFSET_TIME -> OffsetTime.class;
      case OFFSET_DATE_TIME -> OffsetDateTime.class;
      case ZONED_DATE_TIME -> ZonedDateTime.class;
      case DURATION -> Duration.class;
      case PERIOD -> Period.class;
      case YEAR -> Year.class;
      case YEAR_MONTH -> YearMonth.class;
      case MONTH_DAY -> MonthDay.class;
      case ZONE_ID -> ZoneId.class;
      case ZONE_OFFSET -> ZoneOffset.class;
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case INSTANT -> out.writeInstant((Instant) value);
      case LOCAL_DATE -> out.writeLocalDate((LocalDate) value);
      case LOCAL_TIME -> out.writeLocalTime((LocalTime) value);
      case LOCAL_DATE_TIME -> out.writeLocalDateTime((LocalDateTime) value);
      case OFFSET_TIME -> out.writeOffsetTime((OffsetTime) value);
      case OFFSET_DATE_TIME -> out.writeOffsetDateTime((OffsetDateTime) value);
      case ZONED_DATE_TIME -> out.writeZonedDateTime((ZonedDateTime) value);
      case DURATION -> out.writeDuration((Duration) value);
      case PERIOD -> out.writePeriod((Period) value);
      case YEAR -> out.writeYear((Year) value);
      case YEAR_MONTH -> out.writeYearMonth((YearMonth) value);
      case MONTH_DAY -> out.writeMonthDay((MonthDay) value);
      case ZONE_ID -> out.writeZoneId((ZoneId) value);
      case ZONE_OFFSET -> out.writeZoneOffset((ZoneOffset) value);
      default -> throw new AssertionError(kind);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the kind says what T is
  public T read(JsonReader in) {
    return (T) readValue(in);
  }

  private Object readValue(JsonReader in) {
    return switch (kind) {
      case INSTANT -> in.readInstant();
      case LOCAL_DATE -> in.readLocalDate();
      case LOCAL_TIME -> in.readLocalTime();
      case LOCAL_DATE_TIME -> in.readLocalDateTime();
      case OFFSET_TIME -> in.readOffsetTime();
      case OFFSET_DATE_TIME -> in.readOffsetDateTime();
      case ZONED_DATE_TIME -> in.readZonedDateTime();
      case DURATION -> in.readDuration();
      case PERIOD -> in.readPeriod();
      case YEAR -> in.readYear();
      case YEAR_MONTH -> in.readYearMonth();
      case MONTH_DAY -> in.readMonthDay();
      case ZONE_ID -> in.readZoneId();
      case ZONE_OFFSET -> in.readZoneOffset();
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public boolean isKey() {
    return true;
  }

  @Override
  @Nullable TextForm<?> form() {
    return switch (kind) {
      case INSTANT -> TimeForms.InstantForm.FORM;
      case LOCAL_DATE -> DateForms.LocalDateForm.FORM;
      case LOCAL_TIME -> TimeForms.LocalTimeForm.FORM;
      case LOCAL_DATE_TIME -> TimeForms.LocalDateTimeForm.FORM;
      case OFFSET_TIME -> TimeForms.OffsetTimeForm.FORM;
      case OFFSET_DATE_TIME -> TimeForms.OffsetDateTimeForm.FORM;
      case ZONED_DATE_TIME -> ZoneForms.ZonedDateTimeForm.FORM;
      case DURATION -> TimeForms.DurationForm.FORM;
      case PERIOD -> TimeForms.PeriodForm.FORM;
      case YEAR -> DateForms.YearForm.FORM;
      case YEAR_MONTH -> DateForms.YearMonthForm.FORM;
      case MONTH_DAY -> DateForms.MonthDayForm.FORM;
      case ZONE_ID -> ZoneForms.ZoneIdForm.FORM;
      case ZONE_OFFSET -> ZoneForms.ZoneOffsetForm.FORM;
      default -> null;
    };
  }
}
