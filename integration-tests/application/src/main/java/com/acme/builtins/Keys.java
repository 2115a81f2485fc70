package com.acme.builtins;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Keys of every kind: those of one string are keys of an object, the others halves of a pair. */
@Serializable
public record Keys(
    Map<String, Integer> strings,
    Map<Integer, String> ints,
    Map<Long, String> longs,
    Map<Short, String> shorts,
    Map<Byte, String> bytes,
    Map<BigInteger, String> bigIntegers,
    Map<BigDecimal, String> decimals,
    Map<Character, String> chars,
    Map<Boolean, String> booleans,
    Map<DayOfWeek, String> enums,
    Map<UUID, String> uuids,
    Map<LocalDate, String> dates,
    Map<Instant, String> instants,
    Map<Duration, String> durations,
    Map<ZoneId, String> zones,
    Map<URI, String> uris,
    Map<Locale, String> locales,
    Map<Currency, String> currencies,
    Map<Double, String> doubles,
    Map<Cell, String> records,
    Map<List<Integer>, String> lists) {

  /** A record as a key. */
  @Serializable
  public record Cell(int row, int column) {}
}
