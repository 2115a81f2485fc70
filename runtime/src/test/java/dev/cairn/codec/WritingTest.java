package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static dev.cairn.codec.TestDocuments.writeInto;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.UnsupportedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every kind of value that is written, wherever it stands. */
class WritingTest {

  private static final PropertyName LONG_NAME = PropertyName.of("aNameOfMoreThanTwentyFour");

  private static final ObjectLayout LAYOUT =
      ObjectLayout.of(
          "T", 3, Object.class, ObjectLayout.Unknown.FAIL, LONG_NAME, PropertyName.of("é"));

  /** Values that are texts, the longest of those that have a longest. */
  private static final List<Consumer<JsonWriter>> TEXTS =
      List.of(
          out -> out.writeString("text"),
          out -> out.writeString("\n\u0001\"\\"),
          out -> out.writeString("é€😀\ud800"),
          out -> out.writeCharSequence("text"),
          out -> out.writeBytes(new byte[] {1, 2, 3, 4}),
          out -> out.writeBitSet(BitSet.valueOf(new long[] {-1, -1})),
          out -> out.writeUuid(new UUID(-1, -1)),
          out -> out.writeUri(URI.create("https://example.org/")),
          out -> out.writeLocale(Locale.CANADA_FRENCH),
          out -> out.writeCurrency(Currency.getInstance("EUR")),
          out -> out.writePath(Path.of("a", "b")),
          out -> out.writeInstant(Instant.MAX),
          out -> out.writeInstant(Instant.MIN),
          out -> out.writeLocalDate(LocalDate.MIN),
          out -> out.writeLocalTime(LocalTime.MAX),
          out -> out.writeLocalDateTime(LocalDateTime.MIN),
          out -> out.writeOffsetTime(OffsetTime.MIN),
          out -> out.writeOffsetDateTime(OffsetDateTime.MIN),
          out ->
              out.writeZonedDateTime(
                  ZonedDateTime.of(
                      LocalDateTime.of(2026, 1, 1, 0, 0, 0, 1),
                      ZoneId.of("America/Argentina/ComodRivadavia"))),
          out -> out.writeDuration(Duration.ofSeconds(Long.MIN_VALUE, 1)),
          out -> out.writePeriod(Period.of(-2147483648, -2147483648, -2147483648)),
          out -> out.writeYear(Year.of(Year.MIN_VALUE)),
          out -> out.writeYearMonth(YearMonth.of(Year.MIN_VALUE, 12)),
          out -> out.writeMonthDay(MonthDay.of(12, 31)),
          out -> out.writeZoneId(ZoneId.of("America/Argentina/ComodRivadavia")),
          out -> out.writeZoneOffset(ZoneOffset.MIN),
          out -> out.writeBigInteger(BigInteger.valueOf(Long.MIN_VALUE)),
          out -> out.writeBigInteger(BigInteger.TEN.pow(30)),
          out -> out.writeBigDecimal(new BigDecimal("-0.000000000123456789")),
          out -> out.writeBigDecimal(new BigDecimal("-1234567890123456789E-2147483647")),
          out -> out.writeBigDecimal(new BigDecimal("1234567890123456789012345.67")));

  private static final List<Consumer<JsonWriter>> OTHERS =
      List.of(
          JsonWriter::writeNull,
          out -> out.writeBoolean(false),
          out -> out.writeByte(Byte.MIN_VALUE),
          out -> out.writeShort(Short.MIN_VALUE),
          out -> out.writeInt(Integer.MIN_VALUE),
          out -> out.writeLong(Long.MIN_VALUE),
          out -> out.writeFloat(-1.17549435E-38f),
          out -> out.writeDouble(-2.2250738585072014E-308),
          out -> out.writeDouble(-1234.56789),
          out -> out.writeDouble(Double.NEGATIVE_INFINITY),
          out -> out.writeChar('€'),
          out -> out.writeCharArray(new char[] {'a', '\n', 'é'}),
          out -> out.writeOptionalInt(OptionalInt.of(-1)),
          out -> out.writeOptionalLong(OptionalLong.of(-1)),
          out -> out.writeOptionalDouble(OptionalDouble.of(-1)),
          out -> out.writeAtomicInteger(new AtomicInteger(-1)),
          out -> out.writeAtomicLong(new AtomicLong(-1)),
          out -> out.writeAtomicBoolean(new AtomicBoolean()),
          out -> out.writeBooleanArray(new boolean[] {true, false, true}),
          out -> out.writeShortArray(new short[] {-32768, -32768}),
          out -> out.writeIntArray(new int[] {Integer.MIN_VALUE, 0, Integer.MIN_VALUE}),
          out -> out.writeLongArray(new long[] {Long.MIN_VALUE, 0, Long.MIN_VALUE}),
          out -> out.writeFloatArray(new float[] {-1.17549435E-38f, 0}),
          out -> out.writeDoubleArray(new double[] {-2.2250738585072014E-308, 0, 1e7}),
          out -> {
            out.beginObject(LAYOUT, LAYOUT);
            out.name(LONG_NAME);
            out.writeInt(1);
            out.name(LAYOUT.property(1));
            out.writeInt(2);
            out.endObject();
          },
          out -> {
            out.beginEnvelope("some.Name", 2147483647);
            out.writeInt(1);
            out.endEnvelope();
          });

  @Test
  void theBufferGrowsWhereverAValueOfAnyKindStands() {
    for (List<Consumer<JsonWriter>> kinds : List.of(TEXTS, OTHERS)) {
      for (Consumer<JsonWriter> kind : kinds) {
        String value = write(kind);
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        for (int size = 0; size < bytes + 40; size++) {
          String document =
              writeInto(
                  size,
                  out -> {
                    out.beginArray(this);
                    out.element();
                    kind.accept(out);
                    out.endArray();
                  });
          assertEquals('[' + value + ']', document);
        }
      }
    }
  }

  @Test
  void theLimitOfADocumentIsExactForEveryKind() {
    for (List<Consumer<JsonWriter>> kinds : List.of(TEXTS, OTHERS)) {
      for (Consumer<JsonWriter> kind : kinds) {
        String value = write(kind);
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(value, write(Limits.DEFAULT.withDocumentBytes(bytes), kind));
        Limits over = Limits.DEFAULT.withDocumentBytes(bytes - 1);
        refused(LimitExceededException.class, () -> write(over, kind));
      }
    }
  }

  @Test
  void textsOfEveryKindHaveTheLimitOfStrings() {
    for (Consumer<JsonWriter> kind : TEXTS) {
      String value = write(kind);
      int length = TestDocuments.reader(value).readString().length();
      assertEquals(value, write(Limits.DEFAULT.withStringLength(length), kind));
      Limits over = Limits.DEFAULT.withStringLength(length - 1);
      refused(LimitExceededException.class, () -> write(over, kind));
    }
  }

  @Test
  void nullIsRefusedInTheSameWordsByEveryKind() {
    for (Consumer<JsonWriter> kind :
        List.<Consumer<JsonWriter>>of(
            out -> out.writeString(null),
            out -> out.writeCharSequence(null),
            out -> out.writeCharArray(null),
            out -> out.writeBigInteger(null),
            out -> out.writeBigDecimal(null),
            out -> out.writeBytes(null),
            out -> out.writeBitSet(null),
            out -> out.writeUuid(null),
            out -> out.writeUri(null),
            out -> out.writeUrl(null),
            out -> out.writeLocale(null),
            out -> out.writeCurrency(null),
            out -> out.writePath(null),
            out -> out.writeInstant(null),
            out -> out.writeLocalDate(null),
            out -> out.writeLocalTime(null),
            out -> out.writeLocalDateTime(null),
            out -> out.writeOffsetTime(null),
            out -> out.writeOffsetDateTime(null),
            out -> out.writeZonedDateTime(null),
            out -> out.writeDuration(null),
            out -> out.writePeriod(null),
            out -> out.writeYear(null),
            out -> out.writeYearMonth(null),
            out -> out.writeMonthDay(null),
            out -> out.writeZoneId(null),
            out -> out.writeZoneOffset(null),
            out -> out.writeOptionalInt(null),
            out -> out.writeOptionalLong(null),
            out -> out.writeOptionalDouble(null),
            out -> out.writeAtomicInteger(null),
            out -> out.writeAtomicLong(null),
            out -> out.writeAtomicBoolean(null),
            out -> out.writeBooleanArray(null),
            out -> out.writeShortArray(null),
            out -> out.writeIntArray(null),
            out -> out.writeLongArray(null),
            out -> out.writeFloatArray(null),
            out -> out.writeDoubleArray(null),
            out -> out.beginObject(null, LAYOUT),
            out -> out.beginArray(null),
            out -> out.beginMap(null),
            out -> out.isPlain(null),
            out -> out.checkSet(null),
            out -> out.checkQueue(null))) {
      MalformedDataException e = refused(MalformedDataException.class, () -> write(kind));
      assertEquals(
          "null cannot be written here; give a value, or declare it nullable at Root",
          e.getMessage());
    }
  }

  @Test
  void subclassesAreNotCutDown() {
    refused(
        UnsupportedTypeException.class,
        () -> write(out -> out.writeBigInteger(new BigInteger("1") {})));
    refused(
        UnsupportedTypeException.class,
        () -> write(out -> out.writeBigDecimal(new BigDecimal("1") {})));
    refused(
        UnsupportedTypeException.class,
        () -> write(out -> out.writeCharSequence(new StringBuilder("a"))));
  }

  @Test
  void digitsAtTheLimitAreWrittenAndOneMoreAreNot() {
    for (int digits : new int[] {1, 2, 9, 18, 19, 20, 40}) {
      checkDigits("-" + "9".repeat(digits));
      checkDigits("9".repeat(digits + 1));
    }
  }

  private static void checkDigits(String text) {
    Limits limits = Limits.DEFAULT.withNumberDigits(text.length());
    Limits less = Limits.DEFAULT.withNumberDigits(text.length() - 1);
    BigInteger integer = new BigInteger(text);
    BigDecimal decimal = new BigDecimal(text);
    assertEquals('"' + text + '"', write(limits, out -> out.writeBigInteger(integer)));
    assertEquals('"' + text + '"', write(limits, out -> out.writeBigDecimal(decimal)));
    refused(LimitExceededException.class, () -> write(less, o -> o.writeBigInteger(integer)));
    refused(LimitExceededException.class, () -> write(less, o -> o.writeBigDecimal(decimal)));
  }
}
