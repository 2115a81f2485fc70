package dev.cairn.processor.declaration;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The classes of the JDK, whose private state no compiler shows. */
public final class PlatformTypes {

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

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet");

  private PlatformTypes() {}

  /** Whether a type is one of them. */
  public static boolean contains(TypeElement type) {
    return name(type).startsWith("java.") || name(type).startsWith("javax.");
  }

  static boolean hasState(TypeElement type) {
    return contains(type) && !WITHOUT_STATE.contains(name(type));
  }

  /** Whether a type is one of the interfaces of collections and maps. */
  static boolean isCollection(TypeMirror type) {
    return type instanceof DeclaredType declared
        && COLLECTIONS.contains(name((TypeElement) declared.asElement()));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
