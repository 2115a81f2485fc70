package dev.cairn.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;

/**
 * How times and amounts of time are written. Each form is a class of its own, loaded when it is
 * used.
 */
public final class TimeForms {

  private TimeForms() {}

  /** The form of instant values. */
  public static final class InstantForm extends AsciiForm<Instant> {

    /** The only instance. */
    public static final AsciiForm<Instant> FORM = new InstantForm();

    private InstantForm() {
      super("instant", "an instant in UTC such as \"2024-01-31T10:15:30Z\"");
    }

    @Override
    public int maxLength(Instant value) {
      return DateTimeText.DATE_TIME_LENGTH + 1;
    }

    @Override
    public int put(byte[] target, int at, Instant value) {
      return InstantText.put(target, at, value);
    }

    @Override
    public Instant parse(byte[] text, int from, int to) {
      return InstantText.parse(text, from, to);
    }
  }

  /** The form of time values. */
  public static final class LocalTimeForm extends AsciiForm<LocalTime> {

    /** The only instance. */
    public static final AsciiForm<LocalTime> FORM = new LocalTimeForm();

    private LocalTimeForm() {
      super("time", "a time such as \"10:15:30\"");
    }

    @Override
    public int maxLength(LocalTime value) {
      return DateTimeText.TIME_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, LocalTime value) {
      return DateTimeText.putTime(target, at, value);
    }

    @Override
    public LocalTime parse(byte[] text, int from, int to) {
      LocalTime quick = QuickTimes.localTime(text, from, to);
      return quick != null ? quick : careful(text, from, to);
    }

    static LocalTime careful(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(DateTimeText.time(in));
    }
  }

  /** The form of datetime values. */
  public static final class LocalDateTimeForm extends AsciiForm<LocalDateTime> {

    /** The only instance. */
    public static final AsciiForm<LocalDateTime> FORM = new LocalDateTimeForm();

    private LocalDateTimeForm() {
      super("datetime", "a date and time such as \"2024-01-31T10:15:30\"");
    }

    @Override
    public int maxLength(LocalDateTime value) {
      return DateTimeText.DATE_TIME_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, LocalDateTime value) {
      return DateTimeText.putDateTime(target, at, value);
    }

    @Override
    public LocalDateTime parse(byte[] text, int from, int to) {
      LocalDateTime quick = QuickTimes.localDateTime(text, from, to);
      return quick != null ? quick : careful(text, from, to);
    }

    static LocalDateTime careful(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(DateTimeText.dateTime(in));
    }
  }

  /** The form of offset-time values. */
  public static final class OffsetTimeForm extends AsciiForm<OffsetTime> {

    /** The only instance. */
    public static final AsciiForm<OffsetTime> FORM = new OffsetTimeForm();

    private OffsetTimeForm() {
      super("offset-time", "a time and offset such as \"10:15:30+01:00\"");
    }

    @Override
    public int maxLength(OffsetTime value) {
      return DateTimeText.TIME_LENGTH + DateTimeText.OFFSET_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, OffsetTime value) {
      int end = DateTimeText.putTime(target, at, value.toLocalTime());
      return DateTimeText.putOffset(target, end, value.getOffset());
    }

    @Override
    public OffsetTime parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(OffsetTime.of(DateTimeText.time(in), DateTimeText.offset(in)));
    }
  }

  /** The form of offset-datetime values. */
  public static final class OffsetDateTimeForm extends AsciiForm<OffsetDateTime> {

    /** The only instance. */
    public static final AsciiForm<OffsetDateTime> FORM = new OffsetDateTimeForm();

    private OffsetDateTimeForm() {
      super("offset-datetime", "a date, time and offset such as \"2024-01-31T10:15:30+01:00\"");
    }

    @Override
    public int maxLength(OffsetDateTime value) {
      return DateTimeText.DATE_TIME_LENGTH + DateTimeText.OFFSET_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, OffsetDateTime value) {
      int end = DateTimeText.putDateTime(target, at, value.toLocalDateTime());
      return DateTimeText.putOffset(target, end, value.getOffset());
    }

    @Override
    public OffsetDateTime parse(byte[] text, int from, int to) {
      OffsetDateTime quick = QuickTimes.offsetDateTime(text, from, to);
      return quick != null ? quick : careful(text, from, to);
    }

    static OffsetDateTime careful(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(OffsetDateTime.of(DateTimeText.dateTime(in), DateTimeText.offset(in)));
    }
  }

  /** The form of duration values. */
  public static final class DurationForm extends AsciiForm<Duration> {

    /** The only instance. */
    public static final AsciiForm<Duration> FORM = new DurationForm();

    private DurationForm() {
      super("duration", "a duration such as \"PT1H30M\"");
    }

    @Override
    public int maxLength(Duration value) {
      return AmountText.DURATION_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, Duration value) {
      return AmountText.put(target, at, value);
    }

    @Override
    public Duration parse(byte[] text, int from, int to) {
      return AmountText.duration(text, from, to);
    }
  }

  /** The form of period values. */
  public static final class PeriodForm extends AsciiForm<Period> {

    /** The only instance. */
    public static final AsciiForm<Period> FORM = new PeriodForm();

    private PeriodForm() {
      super("period", "a period such as \"P1Y2M3D\"");
    }

    @Override
    public int maxLength(Period value) {
      return AmountText.PERIOD_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, Period value) {
      return AmountText.put(target, at, value);
    }

    @Override
    public Period parse(byte[] text, int from, int to) {
      return AmountText.period(text, from, to);
    }
  }
}
