package dev.cairn.processor.codegen;

import java.util.Set;

/** The classes of java.lang that generated code names. */
final class JavaLang {

  private static final Set<String> NAMES =
      Set.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "Double",
          "Enum",
          "Float",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "RuntimeException",
          "Short",
          "String",
          "SuppressWarnings");

  private JavaLang() {}

  static boolean has(String simpleName) {
    return NAMES.contains(simpleName);
  }
}
