package dev.cairn.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The parts of which ISO-8601 dates and times are made. Exactly one reading for each text: the
 * JDK's own parsers take {@code T24:00}, a 60th second and lower case as well, and move the value.
 */
final class DateTimeText {

  static final int DATE_LENGTH = 17;
  static final int TIME_LENGTH = 18;
  static final int OFFSET_LENGTH = 9;
  static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;

  private DateTimeText() {}

  /** Puts a year: four digits, or more with a sign. */
  static int putYear(byte[] target, int at, long year) {
    if (year >= 0 && year <= 9999) {
      int century = (int) year / 100;
      IntegerText.putPair(target, at, century);
      return putTwo(target, at + 2, (int) year - century * 100);
    }
    if (year < 0) {
      target[at++] = '-';
    } else {
      target[at++] = '+';
    }
    long digits = Math.abs(year);
    return IntegerText.putDigits(target, at, digits, Math.max(4, IntegerText.length(digits)));
  }

  static int putTwo(byte[] target, int at, int value) {
    IntegerText.putPair(target, at, value);
    return at + 2;
  }

  static int putMonthDay(byte[] target, int at, int month, int day) {
    target[at] = '-';
    putTwo(target, at + 1, month);
    target[at + 3] = '-';
    return putTwo(target, at + 4, day);
  }

  static int putDate(byte[] target, int at, LocalDate date) {
    int end = putYear(target, at, date.getYear());
    return putMonthDay(target, end, date.getMonthValue(), date.getDayOfMonth());
  }

  /** Puts a time, without its seconds where they are zero and need not be shown. */
  static int putTime(byte[] target, int at, int secondOfDay, int nano, boolean alwaysSeconds) {
    at = putTwo(target, at, secondOfDay / 3600);
    target[at] = ':';
    at = putTwo(target, at + 1, secondOfDay / 60 % 60);
    int second = secondOfDay % 60;
    if (alwaysSeconds || second != 0 || nano != 0) {
      target[at] = ':';
      at = putTwo(target, at + 1, second);
      at = nano == 0 ? at : putNanos(target, at, nano);
    }
    return at;
  }

  /** Puts a fraction of three, six or nine digits. */
  private static int putNanos(byte[] target, int at, int nano) {
    target[at++] = '.';
    if (nano % 1_000_000 == 0) {
      return IntegerText.putDigits(target, at, nano / 1_000_000, 3);
    }
    if (nano % 1_000 == 0) {
      return IntegerText.putDigits(target, at, nano / 1_000, 6);
    }
    return IntegerText.putDigits(target, at, nano, 9);
  }

  static int putTime(byte[] target, int at, LocalTime time) {
    int second = time.getHour() * 3600 + time.getMinute() * 60 + time.getSecond();
    return putTime(target, at, second, time.getNano(), false);
  }

  static int putDateTime(byte[] target, int at, LocalDateTime dateTime) {
    at = putDate(target, at, dateTime.toLocalDate());
    target[at] = 'T';
    return putTime(target, at + 1, dateTime.toLocalTime());
  }

  static int putOffset(byte[] target, int at, ZoneOffset offset) {
    int seconds = offset.getTotalSeconds();
    if (seconds == 0) {
      target[at] = 'Z';
      return at + 1;
    }
    target[at] = (byte) (seconds < 0 ? '-' : '+');
    return putTime(target, at + 1, Math.abs(seconds), 0, false);
  }

  /** Reads a year: four digits, or a sign and more; {@code -0000} is none. */
  static long year(TextCursor in) {
    if (in.skip('-')) {
      long year = in.digits(4);
      if (year == 0) {
        throw in.wrong("a year without a sign is due");
      }
      return -year;
    }
    boolean plus = in.skip('+');
    long year = in.digits(4);
    if (plus != (year > 9999)) {
      throw in.wrong("a sign before five digits and more is due");
    }
    return year;
  }

  static int intYear(TextCursor in) {
    long year = year(in);
    if (year != (int) year) {
      throw new DateTimeException("the year is out of range");
    }
    return (int) year;
  }

  static int dashTwo(TextCursor in) {
    in.expect('-');
    return in.twoDigits();
  }

  static LocalDate date(TextCursor in) {
    return LocalDate.of(intYear(in), dashTwo(in), dashTwo(in));
  }

  static LocalTime time(TextCursor in) {
    int hour = in.twoDigits();
    in.expect(':');
    int minute = in.twoDigits();
    int second = in.skip(':') ? in.twoDigits() : -1;
    int nano = second >= 0 && in.skip('.') ? in.nanos() : 0;
    return LocalTime.of(hour, minute, Math.max(0, second), nano);
  }

  static LocalDateTime dateTime(TextCursor in) {
    LocalDate date = date(in);
    in.expect('T');
    return LocalDateTime.of(date, time(in));
  }

  /** Reads {@code Z}, {@code +01:00} or {@code +01:00:30}; {@code -00:00} says nothing. */
  static ZoneOffset offset(TextCursor in) {
    if (in.skip('Z')) {
      return ZoneOffset.UTC;
    }
    boolean minus = in.skip('-');
    if (!minus) {
      in.expect('+');
    }
    int hours = in.twoDigits();
    in.expect(':');
    int minutes = in.twoDigits();
    int seconds = in.skip(':') ? in.twoDigits() : 0;
    if (minus && hours + minutes + seconds == 0) {
      throw in.wrong("an offset of zero is 'Z'");
    }
    int sign = minus ? -1 : 1;
    return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
  }
}
