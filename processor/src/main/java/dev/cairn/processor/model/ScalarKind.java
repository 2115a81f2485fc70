package dev.cairn.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * The built-in scalar types. The constants are those of the runtime's {@code Codecs}; {@link
 * #suffix} completes the names of the writer's and the reader's methods, as in {@code writeInt}.
 */
@SuppressWarnings("ImmutableEnumChecker") // names of types never change
public enum ScalarKind {
  BOOLEAN("Boolean", TypeName.BOOLEAN, true),
  BYTE("Byte", TypeName.BYTE, true),
  SHORT("Short", TypeName.SHORT, true),
  INT("Int", TypeName.INT, true),
  LONG("Long", TypeName.LONG, true),
  CHAR("Char", TypeName.CHAR, true),
  FLOAT("Float", TypeName.FLOAT, false),
  DOUBLE("Double", TypeName.DOUBLE, false),
  STRING("String", "java.lang", "String", true),
  CHAR_SEQUENCE("CharSequence", "java.lang", "CharSequence", true),
  BIG_INTEGER("BigInteger", "java.math", "BigInteger", true),
  BIG_DECIMAL("BigDecimal", "java.math", "BigDecimal", true),
  UUID("Uuid", "java.util", "UUID", true),
  BYTES("Bytes", ArrayTypeName.of(TypeName.BYTE), false),
  INSTANT("Instant", "java.time", "Instant", true),
  LOCAL_DATE("LocalDate", "java.time", "LocalDate", true),
  LOCAL_TIME("LocalTime", "java.time", "LocalTime", true),
  LOCAL_DATE_TIME("LocalDateTime", "java.time", "LocalDateTime", true),
  OFFSET_TIME("OffsetTime", "java.time", "OffsetTime", true),
  OFFSET_DATE_TIME("OffsetDateTime", "java.time", "OffsetDateTime", true),
  ZONED_DATE_TIME("ZonedDateTime", "java.time", "ZonedDateTime", true),
  DURATION("Duration", "java.time", "Duration", true),
  PERIOD("Period", "java.time", "Period", true),
  YEAR("Year", "java.time", "Year", true),
  YEAR_MONTH("YearMonth", "java.time", "YearMonth", true),
  MONTH_DAY("MonthDay", "java.time", "MonthDay", true),
  ZONE_ID("ZoneId", "java.time", "ZoneId", true),
  ZONE_OFFSET("ZoneOffset", "java.time", "ZoneOffset", true),
  URI("Uri", "java.net", "URI", true),
  URL("Url", "java.net", "URL", true),
  LOCALE("Locale", "java.util", "Locale", true),
  CURRENCY("Currency", "java.util", "Currency", true),
  PATH("Path", "java.nio.file", "Path", true),
  OPTIONAL_INT("OptionalInt", "java.util", "OptionalInt", false),
  OPTIONAL_LONG("OptionalLong", "java.util", "OptionalLong", false),
  OPTIONAL_DOUBLE("OptionalDouble", "java.util", "OptionalDouble", false),
  ATOMIC_INTEGER("AtomicInteger", "java.util.concurrent.atomic", "AtomicInteger", false),
  ATOMIC_LONG("AtomicLong", "java.util.concurrent.atomic", "AtomicLong", false),
  ATOMIC_BOOLEAN("AtomicBoolean", "java.util.concurrent.atomic", "AtomicBoolean", false),
  BIT_SET("BitSet", "java.util", "BitSet", false),
  BOOLEAN_ARRAY("BooleanArray", ArrayTypeName.of(TypeName.BOOLEAN), false),
  SHORT_ARRAY("ShortArray", ArrayTypeName.of(TypeName.SHORT), false),
  INT_ARRAY("IntArray", ArrayTypeName.of(TypeName.INT), false),
  LONG_ARRAY("LongArray", ArrayTypeName.of(TypeName.LONG), false),
  CHAR_ARRAY("CharArray", ArrayTypeName.of(TypeName.CHAR), false),
  FLOAT_ARRAY("FloatArray", ArrayTypeName.of(TypeName.FLOAT), false),
  DOUBLE_ARRAY("DoubleArray", ArrayTypeName.of(TypeName.DOUBLE), false);

  private final String suffix;

  private final TypeName type;

  private final boolean key;

  ScalarKind(String suffix, String packageName, String simpleName, boolean key) {
    this(suffix, ClassName.get(packageName, simpleName), key);
  }

  ScalarKind(String suffix, TypeName type, boolean key) {
    this.suffix = suffix;
    this.type = type;
    this.key = key;
  }

  /** Completes {@code write…} and {@code read…}. */
  public String suffix() {
    return suffix;
  }

  /** The Java type: the primitive one where there is one. */
  public TypeName type() {
    return type;
  }

  /** Whether values are written as one string and so can be keys of an object. */
  public boolean isKey() {
    return key;
  }
}
