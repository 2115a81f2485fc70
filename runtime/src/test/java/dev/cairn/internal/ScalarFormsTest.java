package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms of ASCII make room for their longest texts, and say what is wrong with others. */
class ScalarFormsTest {

  private static final LocalDateTime LONGEST = LocalDateTime.MIN.plusNanos(1);
  private static final ZoneOffset OFFSET = ZoneOffset.ofHoursMinutesSeconds(-17, -59, -59);

  private static <T> void hasRoom(AsciiForm<T> form, T longest) {
    assertEquals(longest.toString(), form.format(longest));
    assertEquals(longest, form.parse(longest.toString()));
  }

  @Test
  void theLongestTextsHaveRoom() {
    hasRoom(DateForms.LocalDateForm.FORM, LocalDate.MIN);
    hasRoom(DateForms.YearForm.FORM, Year.of(Year.MIN_VALUE));
    hasRoom(DateForms.YearMonthForm.FORM, YearMonth.of(Year.MIN_VALUE, 12));
    hasRoom(DateForms.MonthDayForm.FORM, MonthDay.of(12, 31));
    hasRoom(TimeForms.InstantForm.FORM, Instant.MIN.plusNanos(1));
    hasRoom(TimeForms.LocalTimeForm.FORM, LocalTime.MAX);
    hasRoom(TimeForms.LocalDateTimeForm.FORM, LONGEST);
    hasRoom(TimeForms.OffsetTimeForm.FORM, OffsetTime.of(LocalTime.MAX, OFFSET));
    hasRoom(TimeForms.OffsetDateTimeForm.FORM, OffsetDateTime.of(LONGEST, OFFSET));
    hasRoom(TimeForms.DurationForm.FORM, Duration.ofSeconds(Long.MIN_VALUE, 1));
    hasRoom(
        TimeForms.PeriodForm.FORM,
        Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE));
    hasRoom(ZoneForms.ZoneOffsetForm.FORM, OFFSET);
    hasRoom(NameForms.UuidForm.FORM, new UUID(-1, -1));
  }

  /** Local mean time, before there were zones, has seconds in its offset. */
  @Test
  void timesInZonesOfLongNamesHaveRoom() {
    for (String zone : new String[] {"America/Argentina/ComodRivadavia", "Europe/Paris", "UTC"}) {
      hasRoom(ZoneForms.ZonedDateTimeForm.FORM, LONGEST.atZone(ZoneId.of(zone)));
    }
    hasRoom(ZoneForms.ZonedDateTimeForm.FORM, ZonedDateTime.of(LONGEST, OFFSET));
  }

  private static <T> void refuses(AsciiForm<T> form, String text, String problem) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> form.parse(text), text);
    assertEquals(problem, e.getMessage());
  }

  @Test
  void errorsSayWhatIsDue() {
    String units = "years, months and days are due at character ";
    refuses(TimeForms.PeriodForm.FORM, "P1W", units + 3);
    refuses(TimeForms.PeriodForm.FORM, "P1D1M", units + 5);
    refuses(TimeForms.PeriodForm.FORM, "P-0D", units + 4);
    refuses(TimeForms.PeriodForm.FORM, "P1", units + 3);
    refuses(TimeForms.DurationForm.FORM, "PT-0S", "a duration of zero has no sign at character 6");
    String parts = "hours, minutes and seconds are due, each at most once at character ";
    refuses(TimeForms.DurationForm.FORM, "PT1M1H", parts + 7);
    refuses(TimeForms.DurationForm.FORM, "PT1S1S", parts + 7);
    refuses(DateForms.YearForm.FORM, "-0", "a year without a sign is due at character 3");
    refuses(
        DateForms.YearMonthForm.FORM, "-0000-01", "a year without a sign is due at character 6");
    String sign = "a sign before five digits and more is due at character ";
    refuses(DateForms.LocalDateForm.FORM, "10000-01-01", sign + 6);
    refuses(DateForms.LocalDateForm.FORM, "+9999-01-01", sign + 6);
    refuses(ZoneForms.ZoneOffsetForm.FORM, "-00:00", "an offset of zero is 'Z' at character 7");
    refuses(ZoneForms.ZoneOffsetForm.FORM, "01:00", "'+' is due at character 1");
    refuses(
        ZoneForms.ZonedDateTimeForm.FORM,
        "2024-01-31T10:15+01:00[+01:00]",
        "the name of a region is due between brackets at character 31");
  }

  @Test
  void identifiersOfAnotherLengthSayWhichTheyHave() {
    byte[] text = "[123e4567-e89b-12d3-a456-4266141740001]".getBytes(StandardCharsets.US_ASCII);
    for (int length : new int[] {0, 35, 37}) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> UuidText.parse(text, 1, 1 + length));
      assertEquals("its length is " + length, e.getMessage());
    }
    assertEquals(
        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), UuidText.parse(text, 1, 37));
  }

  @Test
  void noBytesAreNoCharactersOfBase64() {
    assertArrayEquals(new byte[0], Base64Text.parse(""));
    assertArrayEquals(new byte[0], Base64Text.parse(new byte[0], 0, 0));
    assertArrayEquals(new byte[0], Base64Text.parse(new byte[] {'=', '='}, 1, 1));
  }
}
