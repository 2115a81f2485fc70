package dev.cairn.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/**
 * How dates and parts of dates are written. Each form is a class of its own, loaded when it is
 * used.
 */
public final class DateForms {

  private DateForms() {}

  /** The form of date values. */
  public static final class LocalDateForm extends AsciiForm<LocalDate> {

    /** The only instance. */
    public static final AsciiForm<LocalDate> FORM = new LocalDateForm();

    private LocalDateForm() {
      super("date", "a date such as \"2024-01-31\"");
    }

    @Override
    public int maxLength(LocalDate value) {
      return DateTimeText.DATE_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, LocalDate value) {
      return DateTimeText.putDate(target, at, value);
    }

    @Override
    public LocalDate parse(byte[] text, int from, int to) {
      LocalDate quick = QuickTimes.localDate(text, from, to);
      return quick != null ? quick : careful(text, from, to);
    }

    static LocalDate careful(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(DateTimeText.date(in));
    }
  }

  /** The form of year values. */
  public static final class YearForm extends AsciiForm<Year> {

    /** The only instance. */
    public static final AsciiForm<Year> FORM = new YearForm();

    private YearForm() {
      super("year", "a year such as \"2024\"");
    }

    @Override
    public int maxLength(Year value) {
      return IntegerText.MAX_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, Year value) {
      return IntegerText.put(target, at, value.getValue());
    }

    @Override
    public Year parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      boolean minus = in.skip('-');
      long year = in.last(in.digits(1));
      if (minus && year == 0) {
        throw in.wrong("a year without a sign is due");
      }
      return Year.of(Math.toIntExact(minus ? -year : year));
    }
  }

  /** The form of year-month values. */
  public static final class YearMonthForm extends AsciiForm<YearMonth> {

    /** The only instance. */
    public static final AsciiForm<YearMonth> FORM = new YearMonthForm();

    private YearMonthForm() {
      super("year-month", "a year and month such as \"2024-01\"");
    }

    @Override
    public int maxLength(YearMonth value) {
      return DateTimeText.DATE_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, YearMonth value) {
      int end = DateTimeText.putYear(target, at, value.getYear());
      target[end] = '-';
      return DateTimeText.putTwo(target, end + 1, value.getMonthValue());
    }

    @Override
    public YearMonth parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      return in.last(YearMonth.of(DateTimeText.intYear(in), DateTimeText.dashTwo(in)));
    }
  }

  /** The form of month-day values. */
  public static final class MonthDayForm extends AsciiForm<MonthDay> {

    /** The only instance. */
    public static final AsciiForm<MonthDay> FORM = new MonthDayForm();

    private MonthDayForm() {
      super("month-day", "a month and day such as \"--12-31\"");
    }

    @Override
    public int maxLength(MonthDay value) {
      return DateTimeText.DATE_LENGTH;
    }

    @Override
    public int put(byte[] target, int at, MonthDay value) {
      target[at] = '-';
      return DateTimeText.putMonthDay(target, at + 1, value.getMonthValue(), value.getDayOfMonth());
    }

    @Override
    public MonthDay parse(byte[] text, int from, int to) {
      TextCursor in = new TextCursor(text, from, to);
      in.expect('-');
      return in.last(MonthDay.of(DateTimeText.dashTwo(in), DateTimeText.dashTwo(in)));
    }
  }
}
