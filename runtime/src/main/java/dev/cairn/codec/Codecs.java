package dev.cairn.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Currency;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of built-in types as objects, for type arguments and open positions; generated code
 * calls the writer and the reader directly wherever a type is known. Longer than other files,
 * because it lists every built-in type once. Stateless.
 *
 * <pre>{@code
 * Codec<Map<String, List<Order>>> codec =
 *     Codecs.map(Codecs.STRING, Codecs.list(OrderCodec.INSTANCE, false), false);
 * }</pre>
 *
 * <p>Where a method takes {@code nullable}, it says whether null may stand for an element or a
 * value; keys are never null.
 */
@SuppressWarnings("NonApiType") // the classes that users declare
public final class Codecs {

  /** {@code Boolean}. */
  public static final Codec<Boolean> BOOLEAN = new BasicCodec<>(BasicCodec.BOOLEAN, "boolean");

  /** {@code Byte}. */
  public static final Codec<Byte> BYTE = new BasicCodec<>(BasicCodec.BYTE, "byte");

  /** {@code Short}. */
  public static final Codec<Short> SHORT = new BasicCodec<>(BasicCodec.SHORT, "short");

  /** {@code Integer}. */
  public static final Codec<Integer> INT = new BasicCodec<>(BasicCodec.INT, "int");

  /** {@code Long}. */
  public static final Codec<Long> LONG = new BasicCodec<>(BasicCodec.LONG, "long");

  /** {@code Character}. */
  public static final Codec<Character> CHAR = new BasicCodec<>(BasicCodec.CHAR, "char");

  /** {@code Float}. */
  public static final Codec<Float> FLOAT = new BasicCodec<>(BasicCodec.FLOAT, "float");

  /** {@code Double}. */
  public static final Codec<Double> DOUBLE = new BasicCodec<>(BasicCodec.DOUBLE, "double");

  /** {@code String}. */
  public static final Codec<String> STRING = new BasicCodec<>(BasicCodec.STRING, "string");

  /** {@code CharSequence}. */
  public static final Codec<CharSequence> CHAR_SEQUENCE =
      new BasicCodec<>(BasicCodec.CHAR_SEQUENCE, "string");

  /** {@code BigInteger}. */
  public static final Codec<BigInteger> BIG_INTEGER =
      new BasicCodec<>(BasicCodec.BIG_INTEGER, "bigint");

  /** {@code BigDecimal}. */
  public static final Codec<BigDecimal> BIG_DECIMAL =
      new BasicCodec<>(BasicCodec.BIG_DECIMAL, "decimal");

  /** {@code UUID}. */
  public static final Codec<java.util.UUID> UUID = new BasicCodec<>(BasicCodec.UUID, "uuid");

  /** {@code byte[]}. */
  public static final Codec<byte[]> BYTES = new BasicCodec<>(BasicCodec.BYTES, "bytes");

  /** {@code Instant}. */
  public static final Codec<Instant> INSTANT = new TimeCodec<>(TimeCodec.INSTANT, "instant");

  /** {@code LocalDate}. */
  public static final Codec<LocalDate> LOCAL_DATE = new TimeCodec<>(TimeCodec.LOCAL_DATE, "date");

  /** {@code LocalTime}. */
  public static final Codec<LocalTime> LOCAL_TIME = new TimeCodec<>(TimeCodec.LOCAL_TIME, "time");

  /** {@code LocalDateTime}. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME =
      new TimeCodec<>(TimeCodec.LOCAL_DATE_TIME, "datetime");

  /** {@code OffsetTime}. */
  public static final Codec<OffsetTime> OFFSET_TIME =
      new TimeCodec<>(TimeCodec.OFFSET_TIME, "offset-time");

  /** {@code OffsetDateTime}. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      new TimeCodec<>(TimeCodec.OFFSET_DATE_TIME, "offset-datetime");

  /** {@code ZonedDateTime}. */
  public static final Codec<ZonedDateTime> ZONED_DATE_TIME =
      new TimeCodec<>(TimeCodec.ZONED_DATE_TIME, "zoned-datetime");

  /** {@code Duration}. */
  public static final Codec<Duration> DURATION = new TimeCodec<>(TimeCodec.DURATION, "duration");

  /** {@code Period}. */
  public static final Codec<Period> PERIOD = new TimeCodec<>(TimeCodec.PERIOD, "period");

  /** {@code Year}. */
  public static final Codec<Year> YEAR = new TimeCodec<>(TimeCodec.YEAR, "year");

  /** {@code YearMonth}. */
  public static final Codec<YearMonth> YEAR_MONTH =
      new TimeCodec<>(TimeCodec.YEAR_MONTH, "year-month");

  /** {@code MonthDay}. */
  public static final Codec<MonthDay> MONTH_DAY = new TimeCodec<>(TimeCodec.MONTH_DAY, "month-day");

  /** {@code ZoneId}. */
  public static final Codec<ZoneId> ZONE_ID = new TimeCodec<>(TimeCodec.ZONE_ID, "zone");

  /** {@code ZoneOffset}. */
  public static final Codec<ZoneOffset> ZONE_OFFSET =
      new TimeCodec<>(TimeCodec.ZONE_OFFSET, "offset");

  /** {@code URI}. */
  public static final Codec<java.net.URI> URI = new PlatformCodec<>(PlatformCodec.URI, "uri");

  /** {@code URL}. */
  public static final Codec<java.net.URL> URL = new PlatformCodec<>(PlatformCodec.URL, "url");

  /** {@code Locale}. */
  public static final Codec<Locale> LOCALE = new PlatformCodec<>(PlatformCodec.LOCALE, "locale");

  /** {@code Currency}. */
  public static final Codec<Currency> CURRENCY =
      new PlatformCodec<>(PlatformCodec.CURRENCY, "currency");

  /** {@code Path}. */
  public static final Codec<Path> PATH = new PlatformCodec<>(PlatformCodec.PATH, "path");

  /** {@code OptionalInt}. */
  public static final Codec<OptionalInt> OPTIONAL_INT =
      new HolderCodec<>(HolderCodec.OPTIONAL_INT, "optional-int");

  /** {@code OptionalLong}. */
  public static final Codec<OptionalLong> OPTIONAL_LONG =
      new HolderCodec<>(HolderCodec.OPTIONAL_LONG, "optional-long");

  /** {@code OptionalDouble}. */
  public static final Codec<OptionalDouble> OPTIONAL_DOUBLE =
      new HolderCodec<>(HolderCodec.OPTIONAL_DOUBLE, "optional-double");

  /** {@code AtomicInteger}. */
  public static final Codec<AtomicInteger> ATOMIC_INTEGER =
      new HolderCodec<>(HolderCodec.ATOMIC_INTEGER, "atomic-int");

  /** {@code AtomicLong}. */
  public static final Codec<AtomicLong> ATOMIC_LONG =
      new HolderCodec<>(HolderCodec.ATOMIC_LONG, "atomic-long");

  /** {@code AtomicBoolean}. */
  public static final Codec<AtomicBoolean> ATOMIC_BOOLEAN =
      new HolderCodec<>(HolderCodec.ATOMIC_BOOLEAN, "atomic-boolean");

  /** {@code BitSet}. */
  public static final Codec<BitSet> BIT_SET = new HolderCodec<>(HolderCodec.BIT_SET, "bitset");

  /** {@code boolean[]}. */
  public static final Codec<boolean[]> BOOLEAN_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.BOOLEAN_ARRAY, "array");

  /** {@code short[]}. */
  public static final Codec<short[]> SHORT_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.SHORT_ARRAY, "array");

  /** {@code int[]}. */
  public static final Codec<int[]> INT_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.INT_ARRAY, "array");

  /** {@code long[]}. */
  public static final Codec<long[]> LONG_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.LONG_ARRAY, "array");

  /** {@code char[]}. */
  public static final Codec<char[]> CHAR_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.CHAR_ARRAY, "array");

  /** {@code float[]}. */
  public static final Codec<float[]> FLOAT_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.FLOAT_ARRAY, "array");

  /** {@code double[]}. */
  public static final Codec<double[]> DOUBLE_ARRAY =
      new PrimitiveArrayCodec<>(PrimitiveArrayCodec.DOUBLE_ARRAY, "array");

  /** Any value, in the form of open positions. */
  public static final Codec<Object> OPEN = new OpenCodec<>(Object.class);

  private Codecs() {}

  /** Values whose class is {@code bound} or any that extends it, in the form of open positions. */
  public static <T> Codec<T> open(Class<T> bound) {
    return new OpenCodec<>(bound);
  }

  /** Values of a subtype, in the form of the type that {@code codec} is for. */
  @SuppressWarnings("unchecked") // what it reads is checked
  public static <S> Codec<S> narrow(Class<S> type, Codec<?> codec) {
    return new NarrowedCodec<>(type, (Codec<Object>) codec);
  }

  /** {@code List} of these elements. */
  public static <E> Codec<List<E>> list(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.LIST, new Slot<>(element, nullable));
  }

  /** {@code ArrayList} of these elements. */
  public static <E> Codec<ArrayList<E>> arrayList(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.ARRAY_LIST, new Slot<>(element, nullable));
  }

  /** {@code LinkedList} of these elements. */
  public static <E> Codec<LinkedList<E>> linkedList(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.LINKED_LIST, new Slot<>(element, nullable));
  }

  /** {@code Set} of these elements. */
  public static <E> Codec<Set<E>> set(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.SET, new Slot<>(element, nullable));
  }

  /** {@code HashSet} of these elements. */
  public static <E> Codec<HashSet<E>> hashSet(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.HASH_SET, new Slot<>(element, nullable));
  }

  /** {@code LinkedHashSet} of these elements. */
  public static <E> Codec<LinkedHashSet<E>> linkedHashSet(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.LINKED_HASH_SET, new Slot<>(element, nullable));
  }

  /** {@code SortedSet} of these elements. */
  public static <E> Codec<SortedSet<E>> sortedSet(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.SORTED_SET, new Slot<>(element, nullable));
  }

  /** {@code NavigableSet} of these elements. */
  public static <E> Codec<NavigableSet<E>> navigableSet(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.NAVIGABLE_SET, new Slot<>(element, nullable));
  }

  /** {@code TreeSet} of these elements. */
  public static <E> Codec<TreeSet<E>> treeSet(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.TREE_SET, new Slot<>(element, nullable));
  }

  /** {@code Queue} of these elements. */
  public static <E> Codec<Queue<E>> queue(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.QUEUE, new Slot<>(element, nullable));
  }

  /** {@code Deque} of these elements. */
  public static <E> Codec<Deque<E>> deque(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.DEQUE, new Slot<>(element, nullable));
  }

  /** {@code ArrayDeque} of these elements. */
  public static <E> Codec<ArrayDeque<E>> arrayDeque(Codec<E> element, boolean nullable) {
    return new CollectionCodec<>(CollectionKind.ARRAY_DEQUE, new Slot<>(element, nullable));
  }

  /** {@code Map} of these keys and values. */
  public static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.MAP, key, new Slot<>(value, nullable));
  }

  /** {@code HashMap} of these keys and values. */
  public static <K, V> Codec<HashMap<K, V>> hashMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.HASH_MAP, key, new Slot<>(value, nullable));
  }

  /** {@code LinkedHashMap} of these keys and values. */
  public static <K, V> Codec<LinkedHashMap<K, V>> linkedHashMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.LINKED_HASH_MAP, key, new Slot<>(value, nullable));
  }

  /** {@code SortedMap} of these keys and values. */
  public static <K, V> Codec<SortedMap<K, V>> sortedMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.SORTED_MAP, key, new Slot<>(value, nullable));
  }

  /** {@code NavigableMap} of these keys and values. */
  public static <K, V> Codec<NavigableMap<K, V>> navigableMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.NAVIGABLE_MAP, key, new Slot<>(value, nullable));
  }

  /** {@code TreeMap} of these keys and values. */
  public static <K, V> Codec<TreeMap<K, V>> treeMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new MapCodec<>(MapKind.TREE_MAP, key, new Slot<>(value, nullable));
  }

  /** {@code EnumSet} of the constants of this codec's enum. */
  public static <E extends Enum<E>> Codec<EnumSet<E>> enumSet(Codec<E> element) {
    return new EnumSetCodec<>(element);
  }

  /** {@code EnumMap} with the constants of this codec's enum for keys. */
  public static <K extends Enum<K>, V> Codec<EnumMap<K, V>> enumMap(
      Codec<K> key, Codec<V> value, boolean nullable) {
    return new EnumMapCodec<>(key, new Slot<>(value, nullable));
  }

  /** {@code Collection}: a List as an array, any other kind as its envelope. */
  public static <E> Codec<Collection<E>> collection(Codec<E> element, boolean nullable) {
    return new AnyCollectionCodec<>(Collection.class, new Slot<>(element, nullable));
  }

  /** {@code Iterable}: a List as an array, any other collection as its envelope. */
  public static <E> Codec<Iterable<E>> iterable(Codec<E> element, boolean nullable) {
    return new AnyCollectionCodec<>(Iterable.class, new Slot<>(element, nullable));
  }

  /** {@code Map.Entry}. */
  public static <K, V> Codec<Map.Entry<K, V>> entry(
      Codec<K> key, boolean nullableKey, Codec<V> value, boolean nullableValue) {
    return new EntryCodec<>(new Slot<>(key, nullableKey), new Slot<>(value, nullableValue));
  }

  /** {@code Optional}. */
  public static <T> Codec<Optional<T>> optional(Codec<T> value) {
    return new OptionalCodec<>(value);
  }

  /**
   * Arrays of references.
   *
   * @param type the class of the arrays, such as {@code Order[].class}
   */
  public static <E> Codec<E[]> array(Class<E[]> type, Codec<E> component, boolean nullable) {
    return new ArrayCodec<>(type, new Slot<>(component, nullable));
  }

  /**
   * The built-in codec of a scalar's wire name, or null: containers have no codec before their
   * elements are known.
   */
  public static @Nullable Codec<?> scalar(String name) {
    return switch (name) {
      case "boolean" -> BOOLEAN;
      case "byte" -> BYTE;
      case "short" -> SHORT;
      case "int" -> INT;
      case "long" -> LONG;
      case "char" -> CHAR;
      case "float" -> FLOAT;
      case "double" -> DOUBLE;
      case "string" -> STRING;
      case "bigint" -> BIG_INTEGER;
      case "decimal" -> BIG_DECIMAL;
      case "uuid" -> UUID;
      case "bytes" -> BYTES;
      case "instant" -> INSTANT;
      case "date" -> LOCAL_DATE;
      case "time" -> LOCAL_TIME;
      case "datetime" -> LOCAL_DATE_TIME;
      case "offset-time" -> OFFSET_TIME;
      case "offset-datetime" -> OFFSET_DATE_TIME;
      case "zoned-datetime" -> ZONED_DATE_TIME;
      case "duration" -> DURATION;
      case "period" -> PERIOD;
      case "year" -> YEAR;
      case "year-month" -> YEAR_MONTH;
      case "month-day" -> MONTH_DAY;
      case "zone" -> ZONE_ID;
      case "offset" -> ZONE_OFFSET;
      case "uri" -> URI;
      case "url" -> URL;
      case "locale" -> LOCALE;
      case "currency" -> CURRENCY;
      case "path" -> PATH;
      case "optional-int" -> OPTIONAL_INT;
      case "optional-long" -> OPTIONAL_LONG;
      case "optional-double" -> OPTIONAL_DOUBLE;
      case "atomic-int" -> ATOMIC_INTEGER;
      case "atomic-long" -> ATOMIC_LONG;
      case "atomic-boolean" -> ATOMIC_BOOLEAN;
      case "bitset" -> BIT_SET;
      default -> null;
    };
  }

  /** The codec of exactly this built-in scalar class, primitive or not, or null. */
  public static @Nullable Codec<?> scalar(Class<?> type) {
    return switch (type.getName()) {
      case "boolean", "java.lang.Boolean" -> BOOLEAN;
      case "byte", "java.lang.Byte" -> BYTE;
      case "short", "java.lang.Short" -> SHORT;
      case "int", "java.lang.Integer" -> INT;
      case "long", "java.lang.Long" -> LONG;
      case "char", "java.lang.Character" -> CHAR;
      case "float", "java.lang.Float" -> FLOAT;
      case "double", "java.lang.Double" -> DOUBLE;
      case "java.lang.String" -> STRING;
      case "java.lang.CharSequence" -> CHAR_SEQUENCE;
      case "java.math.BigInteger" -> BIG_INTEGER;
      case "java.math.BigDecimal" -> BIG_DECIMAL;
      case "java.util.UUID" -> UUID;
      case "[B" -> BYTES;
      case "java.time.Instant" -> INSTANT;
      case "java.time.LocalDate" -> LOCAL_DATE;
      case "java.time.LocalTime" -> LOCAL_TIME;
      case "java.time.LocalDateTime" -> LOCAL_DATE_TIME;
      case "java.time.OffsetTime" -> OFFSET_TIME;
      case "java.time.OffsetDateTime" -> OFFSET_DATE_TIME;
      case "java.time.ZonedDateTime" -> ZONED_DATE_TIME;
      case "java.time.Duration" -> DURATION;
      case "java.time.Period" -> PERIOD;
      case "java.time.Year" -> YEAR;
      case "java.time.YearMonth" -> YEAR_MONTH;
      case "java.time.MonthDay" -> MONTH_DAY;
      case "java.time.ZoneId" -> ZONE_ID;
      case "java.time.ZoneOffset" -> ZONE_OFFSET;
      case "java.net.URI" -> URI;
      case "java.net.URL" -> URL;
      case "java.util.Locale" -> LOCALE;
      case "java.util.Currency" -> CURRENCY;
      case "java.nio.file.Path" -> PATH;
      case "java.util.OptionalInt" -> OPTIONAL_INT;
      case "java.util.OptionalLong" -> OPTIONAL_LONG;
      case "java.util.OptionalDouble" -> OPTIONAL_DOUBLE;
      case "java.util.concurrent.atomic.AtomicInteger" -> ATOMIC_INTEGER;
      case "java.util.concurrent.atomic.AtomicLong" -> ATOMIC_LONG;
      case "java.util.concurrent.atomic.AtomicBoolean" -> ATOMIC_BOOLEAN;
      case "java.util.BitSet" -> BIT_SET;
      case "[Z" -> BOOLEAN_ARRAY;
      case "[S" -> SHORT_ARRAY;
      case "[I" -> INT_ARRAY;
      case "[J" -> LONG_ARRAY;
      case "[C" -> CHAR_ARRAY;
      case "[F" -> FLOAT_ARRAY;
      case "[D" -> DOUBLE_ARRAY;
      default -> null;
    };
  }

  /**
   * The codec of this container class, or null. Elements and keys are open, and may be null; a map
   * is an object where all keys are Strings, else an array of pairs.
   */
  public static @Nullable Codec<?> container(Class<?> type) {
    return switch (type.getName()) {
      case "java.util.Map" -> new RawMapCodec<>(MapKind.MAP);
      case "java.util.HashMap" -> new RawMapCodec<>(MapKind.HASH_MAP);
      case "java.util.LinkedHashMap" -> new RawMapCodec<>(MapKind.LINKED_HASH_MAP);
      case "java.util.SortedMap" -> new RawMapCodec<>(MapKind.SORTED_MAP);
      case "java.util.NavigableMap" -> new RawMapCodec<>(MapKind.NAVIGABLE_MAP);
      case "java.util.TreeMap" -> new RawMapCodec<>(MapKind.TREE_MAP);
      case "java.util.Map$Entry" -> entry(OPEN, true, OPEN, true);
      default -> container(type, OPEN);
    };
  }

  /** The codec of this class of containers of one type argument, or null; elements may be null. */
  public static <E> @Nullable Codec<?> container(Class<?> type, Codec<E> element) {
    return switch (type.getName()) {
      case "java.util.List" -> list(element, true);
      case "java.util.ArrayList" -> arrayList(element, true);
      case "java.util.LinkedList" -> linkedList(element, true);
      case "java.util.Set" -> set(element, true);
      case "java.util.HashSet" -> hashSet(element, true);
      case "java.util.LinkedHashSet" -> linkedHashSet(element, true);
      case "java.util.SortedSet" -> sortedSet(element, true);
      case "java.util.NavigableSet" -> navigableSet(element, true);
      case "java.util.TreeSet" -> treeSet(element, true);
      case "java.util.Queue" -> queue(element, true);
      case "java.util.Deque" -> deque(element, true);
      case "java.util.ArrayDeque" -> arrayDeque(element, true);
      case "java.util.Collection" -> collection(element, true);
      case "java.lang.Iterable" -> iterable(element, true);
      case "java.util.Optional" -> optional(element);
      default -> null;
    };
  }

  /** The codec of this class of containers of two type arguments, or null; values may be null. */
  public static <K, V> @Nullable Codec<?> container(Class<?> type, Codec<K> key, Codec<V> value) {
    return switch (type.getName()) {
      case "java.util.Map" -> map(key, value, true);
      case "java.util.HashMap" -> hashMap(key, value, true);
      case "java.util.LinkedHashMap" -> linkedHashMap(key, value, true);
      case "java.util.SortedMap" -> sortedMap(key, value, true);
      case "java.util.NavigableMap" -> navigableMap(key, value, true);
      case "java.util.TreeMap" -> treeMap(key, value, true);
      case "java.util.Map$Entry" -> entry(key, true, value, true);
      default -> null;
    };
  }
}
