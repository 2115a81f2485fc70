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

/** Reads one JSON document. Made by the mapper; not thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class JsonReader {

  JsonReader() {}

  public void beginObject(ObjectLayout layout) {
    throw new AssertionError();
  }

  public void beginData(ObjectLayout layout, int version) {
    throw new AssertionError();
  }

  public int nextProperty(ObjectLayout layout, int guess) {
    throw new AssertionError();
  }

  public String propertyName() {
    throw new AssertionError();
  }

  public long mark(long seen, long bit) {
    throw new AssertionError();
  }

  public SerdeException missing(ObjectLayout layout, long... missing) {
    throw new AssertionError();
  }

  public SerdeException rejected(ObjectLayout layout, RuntimeException cause) {
    throw new AssertionError();
  }

  public void extra(Map<String, @Nullable Object> extras) {
    throw new AssertionError();
  }

  /** Says whether an envelope that names just this type is next; consumes nothing. */
  public boolean isEnvelope(String name) {
    throw new AssertionError();
  }

  public boolean isEnvelope() {
    throw new AssertionError();
  }

  public void beginArray() {
    throw new AssertionError();
  }

  public void beginArray(String... envelopeNames) {
    throw new AssertionError();
  }

  public boolean nextElement() {
    throw new AssertionError();
  }

  public <E> void add(Set<E> set, E element) {
    throw new AssertionError();
  }

  public boolean beginMap() {
    throw new AssertionError();
  }

  public @Nullable String nextKey() {
    throw new AssertionError();
  }

  public <K, V> void put(Map<K, V> map, K key, V value) {
    throw new AssertionError();
  }

  public String beginEnvelope() {
    throw new AssertionError();
  }

  public int envelopeVersion() {
    throw new AssertionError();
  }

  public void endEnvelope() {
    throw new AssertionError();
  }

  public char peek() {
    throw new AssertionError();
  }

  public boolean readNull() {
    throw new AssertionError();
  }

  public boolean readBoolean() {
    throw new AssertionError();
  }

  public byte readByte() {
    throw new AssertionError();
  }

  public short readShort() {
    throw new AssertionError();
  }

  public int readInt() {
    throw new AssertionError();
  }

  public long readLong() {
    throw new AssertionError();
  }

  public char readChar() {
    throw new AssertionError();
  }

  public float readFloat() {
    throw new AssertionError();
  }

  public double readDouble() {
    throw new AssertionError();
  }

  public String readString() {
    throw new AssertionError();
  }

  public CharSequence readCharSequence() {
    throw new AssertionError();
  }

  public BigInteger readBigInteger() {
    throw new AssertionError();
  }

  public BigDecimal readBigDecimal() {
    throw new AssertionError();
  }

  public UUID readUuid() {
    throw new AssertionError();
  }

  public byte[] readBytes() {
    throw new AssertionError();
  }

  public Instant readInstant() {
    throw new AssertionError();
  }

  public LocalDate readLocalDate() {
    throw new AssertionError();
  }

  public LocalTime readLocalTime() {
    throw new AssertionError();
  }

  public LocalDateTime readLocalDateTime() {
    throw new AssertionError();
  }

  public OffsetTime readOffsetTime() {
    throw new AssertionError();
  }

  public OffsetDateTime readOffsetDateTime() {
    throw new AssertionError();
  }

  public ZonedDateTime readZonedDateTime() {
    throw new AssertionError();
  }

  public Duration readDuration() {
    throw new AssertionError();
  }

  public Period readPeriod() {
    throw new AssertionError();
  }

  public Year readYear() {
    throw new AssertionError();
  }

  public YearMonth readYearMonth() {
    throw new AssertionError();
  }

  public MonthDay readMonthDay() {
    throw new AssertionError();
  }

  public ZoneId readZoneId() {
    throw new AssertionError();
  }

  public ZoneOffset readZoneOffset() {
    throw new AssertionError();
  }

  public URI readUri() {
    throw new AssertionError();
  }

  public URL readUrl() {
    throw new AssertionError();
  }

  public Locale readLocale() {
    throw new AssertionError();
  }

  public Currency readCurrency() {
    throw new AssertionError();
  }

  public Path readPath() {
    throw new AssertionError();
  }

  public OptionalInt readOptionalInt() {
    throw new AssertionError();
  }

  public OptionalLong readOptionalLong() {
    throw new AssertionError();
  }

  public OptionalDouble readOptionalDouble() {
    throw new AssertionError();
  }

  public AtomicInteger readAtomicInteger() {
    throw new AssertionError();
  }

  public AtomicLong readAtomicLong() {
    throw new AssertionError();
  }

  public AtomicBoolean readAtomicBoolean() {
    throw new AssertionError();
  }

  public BitSet readBitSet() {
    throw new AssertionError();
  }

  public boolean[] readBooleanArray() {
    throw new AssertionError();
  }

  public short[] readShortArray() {
    throw new AssertionError();
  }

  public int[] readIntArray() {
    throw new AssertionError();
  }

  public long[] readLongArray() {
    throw new AssertionError();
  }

  public char[] readCharArray() {
    throw new AssertionError();
  }

  public float[] readFloatArray() {
    throw new AssertionError();
  }

  public double[] readDoubleArray() {
    throw new AssertionError();
  }

  public Number readNumber() {
    throw new AssertionError();
  }

  public <T> @Nullable T readOpen(Class<T> bound) {
    throw new AssertionError();
  }

  public void skipValue() {
    throw new AssertionError();
  }

  public SerdeException malformed(String problem) {
    throw new AssertionError();
  }

  public SerdeException unsupportedVersion(String name, int found, int... readable) {
    throw new AssertionError();
  }
}
