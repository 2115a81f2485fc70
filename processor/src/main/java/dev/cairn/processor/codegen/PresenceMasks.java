package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The bits that tell which properties the data has: 64 to a variable, {@code seen}. */
final class PresenceMasks {

  private final List<String> variables = new ArrayList<>();
  private final long[] required;
  private final List<String> constants = new ArrayList<>();

  PresenceMasks(List<PropertyModel> properties, NameAllocator constantNames) {
    required = new long[Groups.count(properties.size(), Long.SIZE)];
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i).absence() instanceof Absence.Required) {
        required[i / Long.SIZE] |= 1L << i;
      }
    }
    for (int mask = 0; mask < required.length; mask++) {
      variables.add("seen" + suffix(mask));
      constants.add(constantNames.newName("REQUIRED" + suffix(mask)));
    }
  }

  /** The names of the variables, which no other variable may take. */
  List<String> variables() {
    return variables;
  }

  /** The bits of the properties that must not be absent; none where all may be. */
  List<FieldSpec> constants() {
    return IntStream.range(0, required.length)
        .filter(mask -> required[mask] != 0)
        .mapToObj(
            mask ->
                FieldSpec.builder(long.class, constants.get(mask), PRIVATE, STATIC, FINAL)
                    .initializer(Literals.mask(required[mask]))
                    .build())
        .toList();
  }

  /** The statement that notes a property, and refuses a second one. */
  CodeBlock mark(int property) {
    String seen = variable(property);
    return CodeBlock.builder()
        .addStatement("$N = $N.mark($N, $L)", seen, CodecScope.IN, seen, bit(property))
        .build();
  }

  /** The statement that notes a property which cannot have come before. */
  CodeBlock set(int property) {
    return CodeBlock.builder().addStatement("$N |= $L", variable(property), bit(property)).build();
  }

  /** The condition that the data has no such property. */
  CodeBlock isAbsent(int property) {
    return CodeBlock.of("($N & $L) == 0", variable(property), bit(property));
  }

  /** The condition that the data has such a property. */
  CodeBlock isPresent(int property) {
    return CodeBlock.of("($N & $L) != 0", variable(property), bit(property));
  }

  /** The statements that refuse data without the required properties. */
  CodeBlock check() {
    List<CodeBlock> missing = IntStream.range(0, required.length).mapToObj(this::missing).toList();
    if (constants().isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock condition =
        IntStream.range(0, required.length)
            .filter(mask -> required[mask] != 0)
            .mapToObj(
                mask ->
                    CodeBlock.of(
                        "($N & $N) != $N",
                        variables.get(mask),
                        constants.get(mask),
                        constants.get(mask)))
            .collect(CodeBlock.joining(" || "));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .addStatement(
            "throw $N.missing($N, $L)",
            CodecScope.IN,
            LayoutMembers.LAYOUT,
            CodeBlock.join(missing, ",$W"))
        .endControlFlow()
        .build();
  }

  private CodeBlock missing(int mask) {
    return required[mask] == 0
        ? CodeBlock.of("0L")
        : CodeBlock.of("$N & ~$N", constants.get(mask), variables.get(mask));
  }

  private String variable(int property) {
    return variables.get(property / Long.SIZE);
  }

  private static CodeBlock bit(int property) {
    return Literals.bit(property % Long.SIZE);
  }

  private String suffix(int mask) {
    return required.length == 1 ? "" : String.valueOf(mask);
  }
}
