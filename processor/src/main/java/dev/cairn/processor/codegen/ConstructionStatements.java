package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.Accessor;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.Construction.Argument;
import dev.cairn.processor.model.Construction.Setter;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import java.util.List;

/**
 * Generates the statements that build a value from the variables of its properties. All that a
 * user's code throws there is reported as a refusal of the data.
 *
 * <p>A setter is called where the data has the property, or where absence stands for a value that
 * the construction may not know by itself. A null is set only where the property is not null
 * already: a setter, one of a builder most of all, may refuse the null that its own object has from
 * the start, and then data with that null could be written but never read.
 */
final class ConstructionStatements {

  /** The variable with the value, or with the builder. */
  static final String RESULT = "result";

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
    return all(setters(0, size), nulls(0, size));
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

  /** The statements of a range of setters. */
  CodeBlock setters(int from, int to) {
    CodeBlock.Builder statements = CodeBlock.builder();
    model.construction().setters().subList(from, to).forEach(each -> statements.add(set(each)));
    return statements.build();
  }

  /**
   * For a range of a builder's setters, the statements that set the nulls of the data which the
   * built value does not have by itself.
   */
  CodeBlock nulls(int from, int to) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (model.construction() instanceof Construction.Builder builder) {
      builder.setters().subList(from, to).stream()
          .filter(this::keepsInitialNull)
          .forEach(each -> statements.add(setNull(each, built(builder))));
    }
    return statements.build();
  }

  /** The type and the name of what setters are called on. */
  TypeName ownerType() {
    return model.construction() instanceof Construction.Builder builder
        ? builder.builder()
        : model.target().type();
  }

  String owner() {
    return model.construction() instanceof Construction.Builder ? BUILDER : RESULT;
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

  private static CodeBlock built(Construction.Builder builder) {
    return CodeBlock.of("$N.$N()", BUILDER, builder.build());
  }

  private CodeBlock setNull(Setter setter, CodeBlock built) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", isNullToSet(setter))
        .add(call(setter))
        .addStatement("$N = $L", RESULT, built)
        .endControlFlow()
        .build();
  }

  private CodeBlock isNullToSet(Setter setter) {
    return CodeBlock.of(
        "$L && $N == null && $L != null",
        masks.isPresent(setter.property()),
        variables.get(setter.property()),
        current(setter));
  }

  private CodeBlock set(Setter setter) {
    CodeBlock condition = condition(setter);
    return condition.isEmpty()
        ? call(setter)
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", condition)
            .add(call(setter))
            .endControlFlow()
            .build();
  }

  /** When a setter is called; empty for always. */
  private CodeBlock condition(Setter setter) {
    if (setter.property() == model.properties().size()) {
      return CodeBlock.of("");
    }
    Absence absence = model.properties().get(setter.property()).absence();
    String variable = variables.get(setter.property());
    if (absence instanceof Absence.ReadsAsNull) {
      return CodeBlock.of("$N != null", variable);
    }
    if (!(absence instanceof Absence.KeepsInitial)) {
      return CodeBlock.of("");
    }
    CodeBlock present = masks.isPresent(setter.property());
    if (!keepsInitialNull(setter) || setter.kind() == Accessor.Kind.FIELD) {
      return present;
    }
    return model.construction() instanceof Construction.Builder
        ? CodeBlock.of("$N != null", variable)
        : CodeBlock.of("$L && ($N != null || $L != null)", present, variable, current(setter));
  }

  private boolean keepsInitialNull(Setter setter) {
    if (setter.property() == model.properties().size()) {
      return false;
    }
    PropertyModel property = model.properties().get(setter.property());
    return property.absence() instanceof Absence.KeepsInitial
        && property.slot().nullable()
        && !NullRules.isEmptyable(property.slot().shape());
  }

  private CodeBlock current(Setter setter) {
    return WriteProperties.access(RESULT, model.properties().get(setter.property()).accessor());
  }

  private CodeBlock call(Setter setter) {
    String format = setter.kind() == Accessor.Kind.METHOD ? "$N.$N($N)" : "$N.$N = $N";
    return CodeBlock.builder()
        .addStatement(format, owner(), setter.member(), variables.get(setter.property()))
        .build();
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
