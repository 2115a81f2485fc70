package dev.cairn.processor.validation;

import static java.util.Map.entry;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.ScalarKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The runtime's codecs of scalars, with which literals are read. */
final class ScalarCodecs {

  private static final Map<ScalarKind, Codec<?>> CODECS =
      new EnumMap<>(
          Map.<ScalarKind, Codec<?>>ofEntries(
              entry(ScalarKind.BOOLEAN, Codecs.BOOLEAN),
              entry(ScalarKind.BYTE, Codecs.BYTE),
              entry(ScalarKind.SHORT, Codecs.SHORT),
              entry(ScalarKind.INT, Codecs.INT),
              entry(ScalarKind.LONG, Codecs.LONG),
              entry(ScalarKind.CHAR, Codecs.CHAR),
              entry(ScalarKind.FLOAT, Codecs.FLOAT),
              entry(ScalarKind.DOUBLE, Codecs.DOUBLE),
              entry(ScalarKind.STRING, Codecs.STRING),
              entry(ScalarKind.CHAR_SEQUENCE, Codecs.CHAR_SEQUENCE),
              entry(ScalarKind.BIG_INTEGER, Codecs.BIG_INTEGER),
              entry(ScalarKind.BIG_DECIMAL, Codecs.BIG_DECIMAL),
              entry(ScalarKind.UUID, Codecs.UUID),
              entry(ScalarKind.BYTES, Codecs.BYTES),
              entry(ScalarKind.INSTANT, Codecs.INSTANT),
              entry(ScalarKind.LOCAL_DATE, Codecs.LOCAL_DATE),
              entry(ScalarKind.LOCAL_TIME, Codecs.LOCAL_TIME),
              entry(ScalarKind.LOCAL_DATE_TIME, Codecs.LOCAL_DATE_TIME),
              entry(ScalarKind.OFFSET_TIME, Codecs.OFFSET_TIME),
              entry(ScalarKind.OFFSET_DATE_TIME, Codecs.OFFSET_DATE_TIME),
              entry(ScalarKind.ZONED_DATE_TIME, Codecs.ZONED_DATE_TIME),
              entry(ScalarKind.DURATION, Codecs.DURATION),
              entry(ScalarKind.PERIOD, Codecs.PERIOD),
              entry(ScalarKind.YEAR, Codecs.YEAR),
              entry(ScalarKind.YEAR_MONTH, Codecs.YEAR_MONTH),
              entry(ScalarKind.MONTH_DAY, Codecs.MONTH_DAY),
              entry(ScalarKind.ZONE_ID, Codecs.ZONE_ID),
              entry(ScalarKind.ZONE_OFFSET, Codecs.ZONE_OFFSET),
              entry(ScalarKind.URI, Codecs.URI),
              entry(ScalarKind.URL, Codecs.URL),
              entry(ScalarKind.LOCALE, Codecs.LOCALE),
              entry(ScalarKind.CURRENCY, Codecs.CURRENCY),
              entry(ScalarKind.PATH, Codecs.PATH),
              entry(ScalarKind.OPTIONAL_INT, Codecs.OPTIONAL_INT),
              entry(ScalarKind.OPTIONAL_LONG, Codecs.OPTIONAL_LONG),
              entry(ScalarKind.OPTIONAL_DOUBLE, Codecs.OPTIONAL_DOUBLE),
              entry(ScalarKind.ATOMIC_INTEGER, Codecs.ATOMIC_INTEGER),
              entry(ScalarKind.ATOMIC_LONG, Codecs.ATOMIC_LONG),
              entry(ScalarKind.ATOMIC_BOOLEAN, Codecs.ATOMIC_BOOLEAN),
              entry(ScalarKind.BIT_SET, Codecs.BIT_SET),
              entry(ScalarKind.BOOLEAN_ARRAY, Codecs.BOOLEAN_ARRAY),
              entry(ScalarKind.SHORT_ARRAY, Codecs.SHORT_ARRAY),
              entry(ScalarKind.INT_ARRAY, Codecs.INT_ARRAY),
              entry(ScalarKind.LONG_ARRAY, Codecs.LONG_ARRAY),
              entry(ScalarKind.CHAR_ARRAY, Codecs.CHAR_ARRAY),
              entry(ScalarKind.FLOAT_ARRAY, Codecs.FLOAT_ARRAY),
              entry(ScalarKind.DOUBLE_ARRAY, Codecs.DOUBLE_ARRAY)));

  private ScalarCodecs() {}

  static Codec<?> of(ScalarKind kind) {
    return Objects.requireNonNull(CODECS.get(kind));
  }
}
