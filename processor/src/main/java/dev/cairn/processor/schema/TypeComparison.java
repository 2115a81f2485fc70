package dev.cairn.processor.schema;

import java.util.List;
import java.util.Optional;

/** Compares recorded types with present ones. */
final class TypeComparison {

  /** In each line, a word reads all values of those before it from the same text. */
  private static final List<List<String>> WIDER =
      List.of(
          List.of("byte", "short", "int", "long"),
          List.of("char", "string"),
          List.of("sorted-set", "set", "collection"),
          List.of("set", "list", "collection"),
          List.of("list", "array", "queue", "deque"),
          List.of("sorted-map", "map"));

  private TypeComparison() {}

  /**
   * The kind of change between two types, without regard to whether null may stand there; empty
   * where there is none.
   */
  static Optional<ChangeKind> compare(WireType recorded, WireType present) {
    WireType before = recorded.orNull(false);
    WireType now = present.orNull(false);
    if (now.isSameAs(before)) {
      return Optional.empty();
    }
    if (reads(now, before)) {
      return Optional.of(ChangeKind.WIDENED);
    }
    if (reads(before, now)) {
      return Optional.of(ChangeKind.NARROWED);
    }
    return Optional.of(now.hasNameOf(before) ? ChangeKind.ARGUMENTS_CHANGED : ChangeKind.RETYPED);
  }

  /** Whether every value of the narrow type is, in the same text, an equal one of the wide type. */
  private static boolean reads(WireType wide, WireType narrow) {
    if (admitsNull(narrow) && !admitsNull(wide)) {
      return false;
    }
    WireType outer = bare(wide);
    WireType inner = bare(narrow);
    return isWiderWord(outer, inner) && readsArguments(outer, inner);
  }

  private static boolean admitsNull(WireType type) {
    return type.nullable() || type.isBuiltIn("optional");
  }

  /** The type of the values that are not null: an optional is written as its value or as null. */
  static WireType bare(WireType type) {
    return type.isBuiltIn("optional") ? type.arguments().get(0).orNull(false) : type.orNull(false);
  }

  private static boolean readsArguments(WireType wide, WireType narrow) {
    if (wide.isBuiltIn("any") && wide.arguments().isEmpty()) {
      return true;
    }
    if (wide.arguments().size() != narrow.arguments().size()) {
      return false;
    }
    for (int i = 0; i < wide.arguments().size(); i++) {
      WireType reader = wide.arguments().get(i);
      WireType element = narrow.arguments().get(i);
      if (!reads(reader, element)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWiderWord(WireType wide, WireType narrow) {
    if (wide.hasNameOf(narrow) || narrow.hasNameOf(wide)) {
      return true;
    }
    if (wide.kind() != WireType.Kind.BUILT_IN || narrow.kind() != WireType.Kind.BUILT_IN) {
      return false;
    }
    for (List<String> line : WIDER) {
      int from = line.indexOf(narrow.name());
      if (from >= 0 && line.indexOf(wide.name()) > from) {
        return true;
      }
    }
    return false;
  }
}
