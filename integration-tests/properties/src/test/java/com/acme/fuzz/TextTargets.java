package com.acme.fuzz;

import com.acme.properties.Documents;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
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
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Texts that a fuzzer makes up, in the place of dates, numbers, Base64 and the like. */
final class TextTargets {

  private static final List<Class<?>> TIMES =
      List.of(
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class,
          Duration.class,
          Period.class,
          Year.class,
          YearMonth.class,
          MonthDay.class,
          ZoneId.class,
          ZoneOffset.class);

  private static final List<Class<?>> NUMBERS =
      List.of(
          int.class,
          long.class,
          short.class,
          byte.class,
          double.class,
          float.class,
          Object.class,
          char.class,
          boolean.class,
          BigDecimal.class,
          BigInteger.class,
          int[].class,
          long[].class,
          double[].class);

  private static final List<Class<?>> TEXTS =
      List.of(
          byte[].class,
          BitSet.class,
          UUID.class,
          URI.class,
          URL.class,
          Locale.class,
          Currency.class,
          Path.class,
          BigDecimal.class,
          BigInteger.class,
          String.class);

  private TextTargets() {}

  static void datesAndTimes(byte[] data) {
    quoted(data, TIMES);
  }

  static void base64AndOtherTexts(byte[] data) {
    quoted(data, TEXTS);
  }

  private static void quoted(byte[] data, List<Class<?>> types) {
    Input input = new Input(data);
    Class<?> type = input.of(types);
    Reading.read(Documents.quoted(input.text()), type);
  }

  static void numbers(byte[] data) {
    Input input = new Input(data);
    Class<?> type = input.of(NUMBERS);
    Reading.read(input.text(), type);
  }
}
