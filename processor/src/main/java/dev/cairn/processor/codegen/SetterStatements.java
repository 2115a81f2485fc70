package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.Accessor;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.Construction.Setter;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import java.util.List;

/**
 * Generates the calls of setters, on a value or on a builder. A setter is called where the data has
 * the property, or where absence stands for a value that the construction may not know by itself. A
 * null is set only where the property is not null already: a setter, one of a builder most of all,
 * may refuse the null that its own object has from the start, and then data with that null could be
 * written but never read.
 */
final class SetterStatements {

  private final ObjectModel model;
  private final List<String> variables;
  private final PresenceMasks masks;

  /**
   * @param variables the names of the variables, one for each property and one for the extras
   */
  SetterStatements(ObjectModel model, List<String> variables, PresenceMasks masks) {
    this.model = model;
    this.variables = variables;
    this.masks = masks;
  }

  /** The statements of a range of setters. */
  CodeBlock calls(int from, int to) {
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
          .forEach(each -> statements.add(setNull(each, ConstructionStatements.built(builder))));
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
    return model.construction() instanceof Construction.Builder
        ? ConstructionStatements.BUILDER
        : ConstructionStatements.RESULT;
  }

  private CodeBlock setNull(Setter setter, CodeBlock built) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", isNullToSet(setter))
        .add(call(setter))
        .addStatement("$N = $L", ConstructionStatements.RESULT, built)
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
    return WriteProperties.access(
        ConstructionStatements.RESULT, model.properties().get(setter.property()).accessor());
  }

  private CodeBlock call(Setter setter) {
    String format = setter.kind() == Accessor.Kind.METHOD ? "$N.$N($N)" : "$N.$N = $N";
    return CodeBlock.builder()
        .addStatement(format, owner(), setter.member(), variables.get(setter.property()))
        .build();
  }
}
