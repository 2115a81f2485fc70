package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.MapKind;
import dev.cairn.processor.model.ScalarKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types that have a codec without being annotated, and their names in data. */
final class BuiltInTypes {

  private static final Map<TypeName, ScalarKind> SCALARS = scalars();

  private static final Map<ClassName, CollectionKind> COLLECTIONS =
      Arrays.stream(CollectionKind.values())
          .collect(Collectors.toMap(CollectionKind::declared, Function.identity()));

  private static final Map<ClassName, MapKind> MAPS =
      Arrays.stream(MapKind.values())
          .collect(Collectors.toMap(MapKind::declared, Function.identity()));

  private static final Set<String> OTHERS =
      Set.of("java.lang.Object", "java.util.Optional", "java.util.Map.Entry");

  /** Names that the format has given away, and plain words that it may yet need. */
  private static final Set<String> NAMES =
      Set.of(
          ("null boolean byte short int integer long char float double string bigint decimal uuid"
                  + " bytes instant date time datetime offset-time offset-datetime zoned-datetime"
                  + " duration period year year-month month-day zone offset uri url locale"
                  + " currency path optional optional-int optional-long optional-double atomic-int"
                  + " atomic-long atomic-boolean bitset object list array-list linked-list"
                  + " collection iterable set hash-set linked-set sorted-set enum-set map hash-map"
                  + " linked-map sorted-map enum-map queue deque array-deque entry array throwable"
                  + " sealed")
              .split(" "));

  private BuiltInTypes() {}

  private static Map<TypeName, ScalarKind> scalars() {
    Map<TypeName, ScalarKind> scalars = new HashMap<>();
    for (ScalarKind kind : ScalarKind.values()) {
      scalars.put(kind.type(), kind);
      if (kind.type().isPrimitive()) {
        scalars.put(kind.type().box(), kind);
      }
    }
    return scalars;
  }

  /** The scalar of a type without type arguments, primitive or boxed. */
  static Optional<ScalarKind> scalar(TypeName type) {
    return Optional.ofNullable(SCALARS.get(type));
  }

  static Optional<CollectionKind> collection(ClassName type) {
    return Optional.ofNullable(COLLECTIONS.get(type));
  }

  static Optional<MapKind> map(ClassName type) {
    return Optional.ofNullable(MAPS.get(type));
  }

  /** Whether a class has a codec, or stands for any. */
  static boolean contains(ClassName type) {
    return scalar(type).isPresent()
        || collection(type).isPresent()
        || map(type).isPresent()
        || OTHERS.contains(type.canonicalName());
  }

  /** Whether a type of the user's may not be called so in data. */
  static boolean isTypeName(String wireName) {
    return NAMES.contains(wireName);
  }

  /** All classes, for questions about what could stand in an open position. */
  static Set<ClassName> classes() {
    Set<ClassName> classes =
        SCALARS.keySet().stream()
            .filter(ClassName.class::isInstance)
            .map(ClassName.class::cast)
            .collect(Collectors.toSet());
    COLLECTIONS.values().forEach(kind -> classes.add(kind.built()));
    MAPS.values().forEach(kind -> classes.add(kind.built()));
    return classes;
  }
}
