package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates the parts of reading that are the same whether the properties are kept in the variables
 * of one method or in the fields of a draft.
 */
final class PropertyReading {

  private static final TypeName EXTRAS =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final CodecScope scope;
  private final ObjectModel model;
  private final LayoutMembers layout;
  private final PresenceMasks masks;
  private final DefaultValue defaults;
  private final List<String> variables = new ArrayList<>();

  /**
   * @param names takes the names of the variables
   */
  PropertyReading(
      CodecScope scope,
      ObjectModel model,
      LayoutMembers layout,
      PresenceMasks masks,
      NameAllocator names) {
    this.scope = scope;
    this.model = model;
    this.layout = layout;
    this.masks = masks;
    this.defaults = new DefaultValue(scope);
    model.properties().forEach(property -> variables.add(names.newName(property.javaName())));
    model.extras().ifPresent(extras -> variables.add(names.newName(extras.javaName())));
  }

  /** The names of the variables: one for each property and one for the extras. */
  List<String> variables() {
    return variables;
  }

  /** A variable with its type and what it has before reading. */
  record Variable(TypeName type, String name, CodeBlock initial) {}

  List<Variable> declarations() {
    List<Variable> declarations = new ArrayList<>();
    for (int i = 0; i < model.properties().size(); i++) {
      PropertyModel property = model.properties().get(i);
      declarations.add(
          new Variable(
              property.slot().shape().type(), variables.get(i), defaults.initial(property)));
    }
    if (model.extras().isPresent()) {
      declarations.add(
          new Variable(
              EXTRAS,
              variables.get(declarations.size()),
              CodeBlock.of("new $T<>()", ClassName.get(LinkedHashMap.class))));
    }
    return declarations;
  }

  /**
   * The statements that read a range of properties where they stand in their order, which is how
   * they are written. What stands otherwise is left for the loop that finds properties by name.
   */
  CodeBlock inOrder(int from, int to) {
    CodeBlock.Builder statements = CodeBlock.builder();
    for (int property = from; property < to; property++) {
      statements
          .beginControlFlow("if ($N.isNext($L))", IN, layout.name(property))
          .add(masks.set(property))
          .add(assignment(property))
          .endControlFlow();
    }
    return statements.build();
  }

  /** The cases of a switch for a range of properties. */
  CodeBlock cases(int from, int to) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int property = from; property < to; property++) {
      cases
          .beginControlFlow("case $L ->", property)
          .add(masks.mark(property))
          .add(assignment(property))
          .endControlFlow();
    }
    return cases.build();
  }

  private CodeBlock assignment(int property) {
    return CodeBlock.builder()
        .addStatement(
            "$N = $L",
            variables.get(property),
            ReadExpression.slot(scope, model.properties().get(property).slot()))
        .build();
  }

  /** The statement that takes an unknown property. */
  CodeBlock extra() {
    return CodeBlock.builder()
        .addStatement("$N.extra($N)", IN, variables.get(model.properties().size()))
        .build();
  }

  /** The statements that make the defaults of a range of properties, where they are needed. */
  CodeBlock lateDefaults(int from, int to) {
    CodeBlock.Builder statements = CodeBlock.builder();
    for (int property = from; property < to; property++) {
      if (DefaultValue.isLate(model.properties().get(property))) {
        statements.add(lateDefault(property));
      }
    }
    return statements.build();
  }

  private CodeBlock lateDefault(int property) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", masks.isAbsent(property))
        .addStatement(
            "$N = $L", variables.get(property), defaults.late(model.properties().get(property)))
        .endControlFlow()
        .build();
  }
}
