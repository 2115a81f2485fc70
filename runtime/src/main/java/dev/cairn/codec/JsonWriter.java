package dev.cairn.codec;

import dev.cairn.SerdeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document. Made by the mapper; not thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class JsonWriter {

  JsonWriter() {}

  public void beginObject(Object value, ObjectLayout layout) {
    throw new AssertionError();
  }

  public void beginData(Object value, ObjectLayout layout) {
    throw new AssertionError();
  }

  public void name(PropertyName name) {
    throw new AssertionError();
  }

  public void endObject() {
    throw new AssertionError();
  }

  public void extras(@Nullable Map<String, @Nullable Object> extras, ObjectLayout layout) {
    throw new AssertionError();
  }

  public void beginArray(Object value) {
    throw new AssertionError();
  }

  public void element() {
    throw new AssertionError();
  }

  public void endArray() {
    throw new AssertionError();
  }

  public boolean isPlain(Map<?, ?> map) {
    throw new AssertionError();
  }

  public void beginMap(Map<?, ?> map) {
    throw new AssertionError();
  }

  public void key(@Nullable String key) {
    throw new AssertionError();
  }

  public void endMap() {
    throw new AssertionError();
  }

  public void beginEnvelope(String name, int version) {
    throw new AssertionError();
  }

  public void endEnvelope() {
    throw new AssertionError();
  }

  public void writeNull() {
    throw new AssertionError();
  }

  public void writeBoolean(boolean value) {
    throw new AssertionError();
  }

  public void writeByte(byte value) {
    throw new AssertionError();
  }

  public void writeShort(short value) {
    throw new AssertionError();
  }

  public void writeInt(int value) {
    throw new AssertionError();
  }

  public void writeLong(long value) {
    throw new AssertionError();
  }

  public void writeChar(char value) {
    throw new AssertionError();
  }

  public void writeFloat(float value) {
    throw new AssertionError();
  }

  public void writeDouble(double value) {
    throw new AssertionError();
  }

  public void writeString(String value) {
    throw new AssertionError();
  }

  public void writeCharSequence(CharSequence value) {
    throw new AssertionError();
  }

  public void writeBigInteger(BigInteger value) {
    throw new AssertionError();
  }

  public void writeBigDecimal(BigDecimal value) {
    throw new AssertionError();
  }

  public void writeUuid(UUID value) {
    throw new AssertionError();
  }

  public void writeBytes(byte[] value) {
    throw new AssertionError();
  }

  public void writeInstant(Instant value) {
    throw new AssertionError();
  }

  public void writeLocalDate(LocalDate value) {
    throw new AssertionError();
  }

  public void writeLocalTime(LocalTime value) {
    throw new AssertionError();
  }

  public void writeLocalDateTime(LocalDateTime value) {
    throw new AssertionError();
  }

  public void writeOffsetTime(OffsetTime value) {
    throw new AssertionError();
  }

  public void writeOffsetDateTime(OffsetDateTime value) {
    throw new AssertionError();
  }

  public void writeZonedDateTime(ZonedDateTime value) {
    throw new AssertionError();
  }

  public void writeDuration(Duration value) {
    throw new AssertionError();
  }

  public void writePeriod(Period value) {
    throw new AssertionError();
  }

  public void writeYear(Year value) {
    throw new AssertionError();
  }

  public void writeYearMonth(YearMonth value) {
    throw new AssertionError();
  }

  public void writeMonthDay(MonthDay value) {
    throw new AssertionError();
  }

  public void writeZoneId(ZoneId value) {
    throw new AssertionError();
  }

  public void writeZoneOffset(ZoneOffset value) {
    throw new AssertionError();
  }

  public void writeUri(URI value) {
    throw new AssertionError();
  }

  public void writeUrl(URL value) {
    throw new AssertionError();
  }

  public void writeLocale(Locale value) {
    throw new AssertionError();
  }

  public void writeCurrency(Currency value) {
    throw new AssertionError();
  }

  public void writePath(Path value) {
    throw new AssertionError();
  }

  public void writeOptionalInt(OptionalInt value) {
    throw new AssertionError();
  }

  public void writeOptionalLong(OptionalLong value) {
    throw new AssertionError();
  }

  public void writeOptionalDouble(OptionalDouble value) {
    throw new AssertionError();
  }

  public void writeAtomicInteger(AtomicInteger value) {
    throw new AssertionError();
  }

  public void writeAtomicLong(AtomicLong value) {
    throw new AssertionError();
  }

  public void writeAtomicBoolean(AtomicBoolean value) {
    throw new AssertionError();
  }

  public void writeBitSet(BitSet value) {
    throw new AssertionError();
  }

  public void writeBooleanArray(boolean[] value) {
    throw new AssertionError();
  }

  public void writeShortArray(short[] value) {
    throw new AssertionError();
  }

  public void writeIntArray(int[] value) {
    throw new AssertionError();
  }

  public void writeLongArray(long[] value) {
    throw new AssertionError();
  }

  public void writeCharArray(char[] value) {
    throw new AssertionError();
  }

  public void writeFloatArray(float[] value) {
    throw new AssertionError();
  }

  public void writeDoubleArray(double[] value) {
    throw new AssertionError();
  }

  public void writeOpen(@Nullable Object value) {
    throw new AssertionError();
  }

  public SerdeException nullValue() {
    throw new AssertionError();
  }

  public void exact(Object value, Class<?> type) {
    throw new AssertionError();
  }

  public void checkSet(Set<?> set) {
    throw new AssertionError();
  }

  public SerdeException malformed(String problem) {
    throw new AssertionError();
  }

}
