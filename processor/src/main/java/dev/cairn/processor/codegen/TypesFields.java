package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import dev.cairn.processor.model.ProviderModel.Entry;
import dev.cairn.processor.model.TypeLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the constants that list the types of a provider, for a compiler to read from its class:
 *
 * <pre>{@code
 * static final String TYPES0 = "com.acme/Order\n"
 *     + "com.acme/Payment\n";
 * }</pre>
 */
public final class TypesFields {

  /** How the names of the constants begin. */
  public static final String PREFIX = "TYPES";

  /** A constant can have 65,535 bytes, and a character up to three. */
  private static final int MOST_CHARACTERS = 20_000;

  private TypesFields() {}

  static List<FieldSpec> of(List<Entry> entries) {
    List<FieldSpec> fields = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) {
      String line = TypeLine.of(entry.type()) + "\n";
      if (lines.length() + line.length() > MOST_CHARACTERS) {
        fields.add(field(fields.size(), lines));
        lines.setLength(0);
      }
      lines.append(line);
    }
    fields.add(field(fields.size(), lines));
    return fields;
  }

  private static FieldSpec field(int index, CharSequence lines) {
    return FieldSpec.builder(String.class, PREFIX + index, STATIC, FINAL)
        .initializer("$S", lines.toString())
        .build();
  }
}
