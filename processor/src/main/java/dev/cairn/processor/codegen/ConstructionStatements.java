package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.Construction.Argument;
import dev.cairn.processor.model.ObjectModel;
import java.util.List;

/**
 * Generates the statements that build a value from the variables of its properties. All that a
 * user's code throws there is reported as a refusal of the data.
 */
final class ConstructionStatements {

  /** The variable with the value. */
  static final String RESULT = "result";

  /** The variable with the builder. */
  static final String BUILDER = "builder";

  private final ObjectModel model;
  private final List<String> variables;
  private final PresenceMasks masks;
  private final DefaultValue defaults;

  /**
   * @param variables the names of the variables, one for each property and one for the extras
   */
  ConstructionStatements(
      CodecScope scope, ObjectModel model, List<String> variables, PresenceMasks masks) {
    this.model = model;
    this.variables = variables;
    this.masks = masks;
    this.defaults = new DefaultValue(scope);
  }

  /** The whole construction, with the refusal. */
  CodeBlock all() {
    int size = model.construction().setters().size();
    SetterStatements setters = new SetterStatements(model, variables, masks);
    return all(setters.calls(0, size), setters.nulls(0, size));
  }

  /** The whole construction, where the setters are called in these ways. */
  CodeBlock all(CodeBlock setters, CodeBlock nulls) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(build(setters, nulls))
        .nextControlFlow("catch ($T exception)", RuntimeException.class)
        .addStatement("throw $N.rejected($N, exception)", CodecScope.IN, LayoutMembers.LAYOUT)
        .endControlFlow()
        .build();
  }

  private CodeBlock build(CodeBlock setters, CodeBlock nulls) {
    if (model.construction() instanceof Construction.Builder builder) {
      return builder(builder, setters, nulls);
    }
    CodeBlock created = created();
    if (model.construction().setters().isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", created).build();
    }
    return CodeBlock.builder()
        .addStatement("$T $N = $L", model.target().type(), RESULT, created)
        .add(setters)
        .addStatement("return $N", RESULT)
        .build();
  }

  private CodeBlock created() {
    if (model.construction() instanceof Construction.Factory factory) {
      return CodeBlock.of(
          "$T.$N($L)", factory.owner(), factory.method(), arguments(factory.arguments()));
    }
    Construction.Constructor constructor = (Construction.Constructor) model.construction();
    return CodeBlock.of("new $T($L)", model.target().type(), arguments(constructor.arguments()));
  }

  private CodeBlock builder(Construction.Builder builder, CodeBlock setters, CodeBlock nulls) {
    CodeBlock created =
        builder.factory().isEmpty()
            ? CodeBlock.of("new $T()", builder.builder())
            : CodeBlock.of("$T.$N()", model.target().rawType(), builder.factory());
    CodeBlock.Builder statements =
        CodeBlock.builder()
            .addStatement("$T $N = $L", builder.builder(), BUILDER, created)
            .add(setters);
    return nulls.isEmpty()
        ? statements.addStatement("return $L", built(builder)).build()
        : statements
            .addStatement("$T $N = $L", model.target().type(), RESULT, built(builder))
            .add("// A builder may refuse the null that it has by itself.\n")
            .add(nulls)
            .addStatement("return $N", RESULT)
            .build();
  }

  static CodeBlock built(Construction.Builder builder) {
    return CodeBlock.of("$N.$N()", BUILDER, builder.build());
  }

  private CodeBlock arguments(List<Argument> arguments) {
    return arguments.stream().map(this::argument).collect(CodeBlock.joining(",$W"));
  }

  private CodeBlock argument(Argument argument) {
    if (argument instanceof Argument.FromProperty property) {
      return CodeBlock.of("$N", variables.get(property.index()));
    }
    Argument.Fixed fixed = (Argument.Fixed) argument;
    return defaults.of(fixed.slot(), fixed.literal());
  }
}
