package dev.cairn.internal;

import java.time.Duration;
import java.time.Period;

/**
 * Durations and periods as ISO-8601, in the form of their {@code toString}. Read are exact numbers
 * with at most a minus sign; all parts of a duration have the same sign.
 */
final class AmountText {

  static final int DURATION_LENGTH = 40;
  static final int PERIOD_LENGTH = 40;

  private AmountText() {}

  static int put(byte[] target, int at, Duration duration) {
    long seconds = duration.getSeconds();
    int nanos = duration.getNano();
    boolean negative = seconds < 0;
    if (negative && nanos > 0) { // as a number of seconds below zero and a fraction below zero
      seconds++;
      nanos = 1_000_000_000 - nanos;
    }
    target[at++] = 'P';
    target[at++] = 'T';
    int empty = at;
    at = putPart(target, at, seconds / 3600, 'H');
    at = putPart(target, at, seconds % 3600 / 60, 'M');
    long rest = seconds % 60;
    return rest == 0 && nanos == 0 && at > empty
        ? at
        : putSeconds(target, at, Math.abs(rest), nanos, negative);
  }

  private static int putPart(byte[] target, int at, long value, char unit) {
    if (value == 0) {
      return at;
    }
    at = IntegerText.put(target, at, value);
    target[at] = (byte) unit;
    return at + 1;
  }

  private static int putSeconds(byte[] target, int at, long seconds, int nanos, boolean negative) {
    if (negative) {
      target[at++] = '-';
    }
    at = IntegerText.put(target, at, seconds);
    if (nanos > 0) {
      target[at++] = '.';
      int digits = 9;
      while (nanos % 10 == 0) {
        nanos /= 10;
        digits--;
      }
      at = IntegerText.putDigits(target, at, nanos, digits);
    }
    target[at] = 'S';
    return at + 1;
  }

  static int put(byte[] target, int at, Period period) {
    target[at++] = 'P';
    int empty = at;
    at = putPart(target, at, period.getYears(), 'Y');
    at = putPart(target, at, period.getMonths(), 'M');
    at = putPart(target, at, period.getDays(), 'D');
    if (at == empty) {
      target[at++] = '0';
      target[at++] = 'D';
    }
    return at;
  }

  static Period period(byte[] text, int from, int to) {
    TextCursor in = new TextCursor(text, from, to);
    in.expect('P');
    String units = "YMD";
    int[] parts = new int[units.length()];
    int next = 0;
    do {
      boolean minus = in.skip('-');
      long value = in.digits(1);
      int unit = next;
      while (unit < units.length() && !in.at(units.charAt(unit))) {
        unit++;
      }
      if (unit == units.length() || (minus && value == 0)) {
        throw in.wrong("years, months and days are due");
      }
      in.expect(units.charAt(unit));
      parts[unit] = Math.toIntExact(minus ? -value : value);
      next = unit + 1;
    } while (!in.atEnd());
    return Period.of(parts[0], parts[1], parts[2]);
  }

  static Duration duration(byte[] text, int from, int to) {
    TextCursor in = new TextCursor(text, from, to);
    in.expect('P');
    in.expect('T');
    return new DurationParts(in).read();
  }

  /** Adds up the parts of a duration below zero, where there is room for one second more. */
  private static final class DurationParts {

    private final TextCursor in;
    private final boolean minus;
    private long negated;
    private int nanos;

    DurationParts(TextCursor in) {
      this.in = in;
      this.minus = in.at('-');
    }

    Duration read() {
      int last = 0;
      do {
        int unit = part();
        if (unit <= last) {
          throw in.wrong("hours, minutes and seconds are due, each at most once");
        }
        last = unit;
      } while (!in.atEnd());
      if (minus && negated == 0 && nanos == 0) {
        throw in.wrong("a duration of zero has no sign");
      }
      return minus
          ? Duration.ofSeconds(negated).minusNanos(nanos)
          : Duration.ofSeconds(Math.negateExact(negated), nanos);
    }

    private int part() {
      if (minus) {
        in.expect('-');
      }
      long value = in.digits(1);
      if (in.skip('H')) {
        add(value, 3600);
        return 1;
      }
      if (in.skip('M')) {
        add(value, 60);
        return 2;
      }
      nanos = in.skip('.') ? in.nanos() : 0;
      in.expect('S');
      add(value, 1);
      return 3;
    }

    private void add(long value, int seconds) {
      negated = Math.subtractExact(negated, Math.multiplyExact(value, seconds));
    }
  }
}
