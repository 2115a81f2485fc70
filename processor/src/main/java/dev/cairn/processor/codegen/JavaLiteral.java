package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.cairn.codec.JsonReader;
import dev.cairn.processor.model.ScalarKind;

/** Turns JSON literals of scalars into Java's, where there is one that surely means the same. */
final class JavaLiteral {

  /** Digits that both languages take for the same number, whatever they round it to. */
  private static final String DECIMAL = "-?\\d{1,9}(\\.\\d{1,9})?";

  private JavaLiteral() {}

  static boolean isSimple(ScalarKind kind, String json) {
    return switch (kind) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, STRING -> true;
      case FLOAT, DOUBLE -> json.matches(DECIMAL);
      default -> false;
    };
  }

  static CodeBlock of(ScalarKind kind, String json) {
    return switch (kind) {
      case BYTE, SHORT -> CodeBlock.of("($T) $L", kind.type(), json);
      case LONG -> CodeBlock.of("$LL", json);
      case FLOAT -> CodeBlock.of("$LF", json);
      case DOUBLE -> CodeBlock.of("$LD", json);
      case STRING -> Literals.text(JsonReader.literal(json).readString());
      default -> CodeBlock.of("$L", json);
    };
  }
}
