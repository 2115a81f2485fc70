package com.acme.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Serde;
import dev.cairn.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Values that the tool makes, and makes smaller where one does not come back. */
class ScalarPropertiesTest {

  private static <T> void comesBack(T value, TypeRef<T> type) {
    assertEquals(value, Serde.deserialize(Serde.serialize(value)));
    assertEquals(value, Serde.deserialize(Serde.serialize(value, type), type));
    assertEquals(value, Serde.deserialize(Serde.serializeToBytes(value, type), type));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange('\u0000', '\uffff').ofMaxLength(60);
  }

  @Holds
  void texts(@ForAll("texts") String text) {
    comesBack(text, new TypeRef<String>() {});
  }

  @Holds
  void textsAsKeysAndValues(@ForAll("texts") String key, @ForAll("texts") String text) {
    comesBack(Map.of(key, text), new TypeRef<Map<String, String>>() {});
  }

  @Holds
  void integers(@ForAll long value) {
    comesBack(value, new TypeRef<Long>() {});
    comesBack((int) value, new TypeRef<Integer>() {});
    comesBack((short) value, new TypeRef<Short>() {});
    comesBack((byte) value, new TypeRef<Byte>() {});
    comesBack((char) value, new TypeRef<Character>() {});
  }

  @Holds
  void doubles(@ForAll long bits) {
    comesBack(Double.longBitsToDouble(bits), new TypeRef<Double>() {});
    comesBack(Float.intBitsToFloat((int) bits), new TypeRef<Float>() {});
  }

  @Holds
  void bigIntegers(@ForAll BigInteger value, @ForAll @IntRange(max = 60) int power) {
    comesBack(value.pow(power), new TypeRef<BigInteger>() {});
  }

  @Holds
  void decimals(@ForAll BigInteger unscaled, @ForAll int scale) {
    comesBack(new BigDecimal(unscaled, scale), new TypeRef<BigDecimal>() {});
  }

  @Holds
  void uuids(@ForAll long high, @ForAll long low) {
    comesBack(new UUID(high, low), new TypeRef<UUID>() {});
  }

  @Holds
  void bytes(@ForAll byte[] bytes) {
    assertArrayEquals(bytes, (byte[]) Serde.deserialize(Serde.serialize(bytes)));
    String bare = Serde.serialize(bytes, byte[].class);
    assertArrayEquals(bytes, Serde.deserialize(bare, byte[].class));
    comesBack(BitSet.valueOf(bytes), new TypeRef<BitSet>() {});
  }

  @Holds
  void instants(
      @ForAll @LongRange(min = -31557014167219200L, max = 31556889864403199L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    comesBack(Instant.ofEpochSecond(second, nano), new TypeRef<Instant>() {});
    comesBack(Duration.ofSeconds(second, nano), new TypeRef<Duration>() {});
  }

  @Holds
  void timesInZones(
      @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
    ZoneOffset there = ZoneOffset.ofTotalSeconds(offset);
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, nano, there);
    comesBack(time, new TypeRef<LocalDateTime>() {});
    comesBack(time.atOffset(there), new TypeRef<java.time.OffsetDateTime>() {});
    ZonedDateTime zoned = Instant.ofEpochSecond(second).atZone(ZoneId.of("Europe/Paris"));
    comesBack(zoned, new TypeRef<ZonedDateTime>() {});
  }

  @Holds
  void containersInContainers(
      @ForAll @Size(max = 4) List<@Size(max = 4) Map<String, @Size(max = 4) Set<Integer>>> values) {
    comesBack(values, new TypeRef<List<Map<String, Set<Integer>>>>() {});
  }

  @Holds
  void keysOfOtherKinds(@ForAll @Size(max = 6) Map<Integer, @Size(max = 5) List<Long>> values) {
    comesBack(values, new TypeRef<Map<Integer, List<Long>>>() {});
  }

  @Holds
  void optionals(@ForAll @Size(max = 9) Map<String, Optional<Integer>> values) {
    comesBack(values, new TypeRef<Map<String, Optional<Integer>>>() {});
  }
}
