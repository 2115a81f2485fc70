package dev.cairn.processor.declaration;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The classes of the JDK, whose private state no compiler shows. */
final class PlatformTypes {

  private static final Set<String> WITHOUT_STATE =
      Set.of(
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.Number",
          "java.util.AbstractCollection",
          "java.util.AbstractList",
          "java.util.AbstractSequentialList",
          "java.util.AbstractMap",
          "java.util.AbstractQueue",
          "java.util.AbstractSet");

  private PlatformTypes() {}

  static boolean contains(TypeElement type) {
    return name(type).startsWith("java.") || name(type).startsWith("javax.");
  }

  static boolean hasState(TypeElement type) {
    return contains(type) && !WITHOUT_STATE.contains(name(type));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
