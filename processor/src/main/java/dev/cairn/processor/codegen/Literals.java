package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.Locale;

/** Java literals of values that are known when compiling. */
final class Literals {

  private Literals() {}

  /**
   * A string literal of ASCII alone: the filer writes in the encoding of the user's build, which
   * may lack a character, and lone surrogates have no encoding at all.
   */
  static CodeBlock text(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      appendCharacter(literal, text.charAt(i));
    }
    return CodeBlock.of("$L", literal.append('"').toString());
  }

  static CodeBlock texts(Collection<String> texts) {
    return texts.stream().map(Literals::text).collect(CodeBlock.joining(",$W"));
  }

  /** The number of a bit, so that a reader of the code finds the property. */
  static CodeBlock bit(int bit) {
    return bit == 0 ? CodeBlock.of("1L") : CodeBlock.of("1L << $L", bit);
  }

  static CodeBlock mask(long mask) {
    return CodeBlock.of("0x$LL", Long.toHexString(mask));
  }

  private static void appendCharacter(StringBuilder literal, char character) {
    switch (character) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (character < 0x20) {
          literal.append(String.format(Locale.ROOT, "\\%03o", (int) character));
        } else if (character < 0x7f) {
          literal.append(character);
        } else {
          literal.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        }
      }
    }
  }
}
