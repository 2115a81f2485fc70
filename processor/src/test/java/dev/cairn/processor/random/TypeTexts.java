package dev.cairn.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Types of properties as Java text, nested to some depth; JDK classes by their full names. */
final class TypeTexts {

  private static final List<String> PRIMITIVES =
      List.of("int", "long", "boolean", "byte", "short", "char", "float", "double");

  private static final List<String> SCALARS =
      List.of(
          ("java.lang.String java.lang.String java.lang.Integer java.lang.Long java.lang.Boolean"
                  + " java.lang.Byte java.lang.Short java.lang.Character java.lang.Float"
                  + " java.lang.Double java.math.BigInteger java.math.BigDecimal java.util.UUID"
                  + " java.time.Instant java.time.LocalDate java.time.LocalTime java.time.LocalDateTime"
                  + " java.time.OffsetTime java.time.OffsetDateTime java.time.ZonedDateTime"
                  + " java.time.Duration java.time.Period java.time.Year java.time.YearMonth"
                  + " java.time.MonthDay java.time.ZoneId java.time.ZoneOffset java.net.URI java.net.URL"
                  + " java.util.Locale java.util.Currency java.nio.file.Path java.util.OptionalInt"
                  + " java.util.OptionalLong java.util.OptionalDouble"
                  + " java.util.concurrent.atomic.AtomicInteger java.util.concurrent.atomic.AtomicLong"
                  + " java.util.concurrent.atomic.AtomicBoolean java.util.BitSet"
                  + " java.lang.CharSequence java.time.DayOfWeek")
              .split(" "));

  private static final List<String> KEYS =
      List.of(
          "java.lang.String java.lang.Integer java.util.UUID java.time.LocalDate java.lang.Character"
              .split(" "));

  private static final List<String> COLLECTIONS =
      List.of(
          "List Set Collection Deque Queue ArrayList LinkedList HashSet LinkedHashSet ArrayDeque"
              .split(" "));

  private static final List<String> MAPS = List.of("Map", "Map", "HashMap", "LinkedHashMap");

  private static final List<String> OPEN =
      List.of(
          "java.lang.Object", "java.lang.Number", "java.lang.Comparable<?>", "java.lang.Record");

  private static final List<String> UNFIT =
      List.of(
          ("java.lang.Runnable,java.lang.Thread,java.util.List,java.lang.Void,java.util.Date,"
                  + "java.lang.Class<?>,java.util.Optional<java.util.Optional<java.lang.String>>,"
                  + "java.util.TreeSet<java.lang.Object>,java.util.EnumSet<?>,java.io.InputStream,"
                  + "java.util.stream.Stream<java.lang.String>,java.lang.Exception,Missing,"
                  + "java.util.Vector<java.lang.String>,java.lang.Iterable<? super java.lang.Long>,"
                  + "java.util.function.Supplier<java.lang.String>,java.lang.Override,"
                  + "java.util.Properties,java.util.concurrent.Future<java.lang.String>")
              .split(","));

  private final Dice dice;
  private final boolean plain;
  private final List<KnownType> known;
  private final List<String> variables;

  TypeTexts(Dice dice, boolean plain, List<KnownType> known, List<String> variables) {
    this.dice = dice;
    this.plain = plain;
    this.known = List.copyOf(known);
    this.variables = List.copyOf(variables);
  }

  /** Any type, primitive ones too. */
  String any() {
    if (dice.oneIn(5)) {
      return dice.of(PRIMITIVES);
    }
    if (!plain && dice.oneIn(12)) {
      return dice.of(UNFIT);
    }
    return reference(3);
  }

  private String reference(int depth) {
    if (!variables.isEmpty() && dice.oneIn(3)) {
      return dice.of(variables);
    }
    return switch (depth == 0 ? dice.below(4) : dice.below(14)) {
      case 0, 1, 2 -> dice.of(SCALARS);
      case 3, 4, 5 -> known.isEmpty() ? dice.of(SCALARS) : mention(dice.of(known), depth - 1);
      case 6, 7 -> "java.util." + dice.of(COLLECTIONS) + "<" + argument(depth - 1) + ">";
      case 8 -> map(depth - 1);
      case 9 ->
          "java.util.Optional<"
              + reference(depth - 1).replaceAll("java.util.Opt.*", "java.lang.String")
              + ">";
      case 10 -> array(depth - 1);
      case 11 -> sorted();
      case 12 -> dice.of(OPEN);
      default -> "java.util.Map.Entry<" + argument(depth - 1) + ", " + argument(depth - 1) + ">";
    };
  }

  /** A class with arguments that its bounds allow. */
  String mention(KnownType type, int depth) {
    if (type.bounds().isEmpty()) {
      return type.name();
    }
    List<String> arguments = new ArrayList<>();
    for (String bound : type.bounds()) {
      arguments.add(
          switch (bound) {
            case "java.lang.Number" ->
                dice.of(List.of("java.lang.Integer", "java.math.BigDecimal"));
            case "java.lang.Comparable" -> dice.of(KEYS);
            case "java.lang.Enum" -> "java.time.DayOfWeek";
            default -> dice.oneIn(8) ? "?" : reference(Math.max(depth, 0));
          });
    }
    return type.name() + "<" + String.join(", ", arguments) + ">";
  }

  private String argument(int depth) {
    return switch (dice.below(12)) {
      case 0 -> "?";
      case 1 -> "? extends " + reference(depth);
      case 2 -> plain ? reference(depth) : "? super " + reference(depth);
      default -> reference(depth);
    };
  }

  private String map(int depth) {
    String key = dice.oneIn(3) ? reference(depth) : dice.of(KEYS);
    return "java.util." + dice.of(MAPS) + "<" + key + ", " + argument(depth) + ">";
  }

  private String array(int depth) {
    String component = dice.oneIn(2) ? dice.of(PRIMITIVES) : reference(depth);
    return (plain && variables.contains(component) ? "java.lang.Object" : component)
        + "[]".repeat(1 + dice.below(2));
  }

  private String sorted() {
    return switch (dice.below(4)) {
      case 0 -> "java.util.SortedSet<" + dice.of(KEYS) + ">";
      case 1 -> "java.util.NavigableMap<" + dice.of(KEYS) + ", " + dice.of(SCALARS) + ">";
      case 2 -> "java.util.EnumSet<java.time.DayOfWeek>";
      default -> "java.util.EnumMap<java.time.DayOfWeek, " + dice.of(SCALARS) + ">";
    };
  }
}
