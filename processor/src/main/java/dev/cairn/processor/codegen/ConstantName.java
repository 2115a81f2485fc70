package dev.cairn.processor.codegen;

import java.util.Locale;

/** Turns names of properties and shapes into those of constants. */
final class ConstantName {

  private ConstantName() {}

  /** For example {@code UNIT_PRICE} for {@code unitPrice}, {@code PAGE_URL} for {@code pageURL}. */
  static String of(String camelCase) {
    return camelCase
        .replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1_$2")
        .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
