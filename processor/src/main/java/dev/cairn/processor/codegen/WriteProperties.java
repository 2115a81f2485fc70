package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.Accessor;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.PropertyModel;
import dev.cairn.processor.model.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the methods that write the properties of a value, for example:
 *
 * <pre>{@code
 * private static void writeProperties(JsonWriter out, Order value) {
 *   out.name(ID);
 *   out.writeUuid(value.id());
 *   String customer = value.customer();
 *   if (customer != null) {
 *     out.name(CUSTOMER);
 *     out.writeString(customer);
 *   }
 * }
 * }</pre>
 */
final class WriteProperties {

  static final String METHOD = "writeProperties";

  private final CodecScope scope;
  private final ObjectModel model;
  private final LayoutMembers layout;

  WriteProperties(CodecScope scope, ObjectModel model, LayoutMembers layout) {
    this.scope = scope;
    this.model = model;
    this.layout = layout;
  }

  List<MethodSpec> methods() {
    int size = model.properties().size();
    if (size <= Groups.SIZE) {
      return List.of(method(METHOD).addCode(properties(0, size)).addCode(extras()).build());
    }
    MethodSpec.Builder all = method(METHOD);
    List<MethodSpec> methods = new ArrayList<>();
    for (int group = 0; group < Groups.count(size); group++) {
      int from = group * Groups.SIZE;
      String name = METHOD + group;
      all.addStatement("$N($N, $N$L)", name, OUT, VALUE, scope.parameters().furtherArguments());
      methods.add(
          method(name).addCode(properties(from, Math.min(from + Groups.SIZE, size))).build());
    }
    methods.add(0, all.addCode(extras()).build());
    return methods;
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(OUT)
            .addParameter(model.target().type(), VALUE);
    scope.parameters().addTo(method);
    return method;
  }

  private CodeBlock properties(int from, int to) {
    NameAllocator names = scope.variables(OUT.name(), VALUE);
    CodeBlock.Builder statements = CodeBlock.builder();
    for (int property = from; property < to; property++) {
      statements.add(property(property, names));
    }
    return statements.build();
  }

  private CodeBlock property(int index, NameAllocator names) {
    PropertyModel property = model.properties().get(index);
    CodeBlock read = access(property.accessor());
    CodeBlock name =
        CodeBlock.builder().addStatement("$N.name($L)", OUT, layout.name(index)).build();
    boolean leftOut =
        property.absence() instanceof Absence.ReadsAsNull
            || property.absence() instanceof Absence.ReadsAsEmpty;
    if (!leftOut && WriteStatements.takesExpression(property.slot())) {
      return name.toBuilder().add(WriteStatements.slot(scope, property.slot(), read)).build();
    }
    String variable = names.newName(property.javaName());
    CodeBlock declaration =
        CodeBlock.builder()
            .addStatement("$T $N = $L", property.slot().shape().type(), variable, read)
            .build();
    return declaration.toBuilder().add(named(property, name, CodeBlock.of("$N", variable))).build();
  }

  private CodeBlock named(PropertyModel property, CodeBlock name, CodeBlock variable) {
    if (property.absence() instanceof Absence.ReadsAsNull) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L != null)", variable)
          .add(name)
          .add(WriteStatements.present(scope, property.slot().shape(), variable))
          .endControlFlow()
          .build();
    }
    CodeBlock value =
        WriteStatements.slot(
            scope, new Slot(property.slot().shape(), isNullable(property)), variable);
    if (property.absence() instanceof Absence.ReadsAsEmpty) {
      // A null optional is no value at all: its name is written for the error's path.
      return CodeBlock.builder()
          .beginControlFlow("if ($L == null || $L.isPresent())", variable, variable)
          .add(name)
          .add(value)
          .endControlFlow()
          .build();
    }
    return name.toBuilder().add(value).build();
  }

  private static boolean isNullable(PropertyModel property) {
    return property.slot().nullable() && !(property.absence() instanceof Absence.Required);
  }

  private CodeBlock extras() {
    return model
        .extras()
        .map(
            extras ->
                CodeBlock.builder()
                    .addStatement(
                        "$N.extras($L, $N)", OUT, access(extras.accessor()), LayoutMembers.LAYOUT)
                    .build())
        .orElse(CodeBlock.of(""));
  }

  /** How a property is taken from the value. */
  private static CodeBlock access(Accessor accessor) {
    return access(VALUE, accessor);
  }

  static CodeBlock access(String value, Accessor accessor) {
    return switch (accessor.kind()) {
      case METHOD -> CodeBlock.of("$N.$N()", value, accessor.member());
      case FIELD -> CodeBlock.of("$N.$N", value, accessor.member());
    };
  }
}
