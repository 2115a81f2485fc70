package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the class that keeps the properties of a large value while it is read, so that reading
 * can be spread over methods:
 *
 * <pre>{@code
 * private static final class Draft {
 *   private UUID id = null;
 *   private long seen0 = 0;
 *
 *   private void readInOrder0(JsonReader in) { … }
 *
 *   private void read(JsonReader in, int property) {
 *     switch (property / 16) {
 *       case 0 -> read0(in, property);
 *       …
 *     }
 *   }
 *
 *   private Order build(JsonReader in) { … }
 * }
 * }</pre>
 */
final class DraftClass {

  static final String NAME = "Draft";

  private final CodecScope scope;
  private final ObjectModel model;
  private final PresenceMasks masks;
  private final PropertyReading reading;
  private final DraftConstruction construction;
  private final List<MethodSpec> methods = new ArrayList<>();

  DraftClass(CodecScope scope, ObjectModel model, LayoutMembers layout, PresenceMasks masks) {
    this.scope = scope;
    this.model = model;
    this.masks = masks;
    NameAllocator names =
        scope.variables(
            IN.name(),
            "property",
            "exception",
            ConstructionStatements.RESULT,
            ConstructionStatements.BUILDER);
    masks.variables().forEach(names::newName);
    this.reading = new PropertyReading(scope, model, layout, masks, names);
    this.construction = new DraftConstruction(scope, model, masks, reading);
  }

  /** The statements of the method that reads through a draft. */
  CodeBlock use() {
    CodeBlock.Builder statements =
        CodeBlock.builder().addStatement("$T draft = new $T()", draftType(), draftType());
    for (int group = 0; group < groups(); group++) {
      statements.addStatement(
          "draft.readInOrder$L($N$L)", group, IN, scope.parameters().furtherArguments());
    }
    return statements
        .addStatement("int property = $L", model.properties().size() - 1)
        .beginControlFlow(
            "while ((property = $N.nextProperty($N, property + 1)) >= 0)", IN, LayoutMembers.LAYOUT)
        .addStatement("draft.read($N, property$L)", IN, scope.parameters().furtherArguments())
        .endControlFlow()
        .addStatement("return draft.build($N$L)", IN, scope.parameters().furtherArguments())
        .build();
  }

  TypeSpec type() {
    for (int group = 0; group < groups(); group++) {
      methods.add(readInOrder(group));
    }
    methods.add(read());
    for (int group = 0; group < groups(); group++) {
      methods.add(readGroup(group));
    }
    methods.addAll(construction.methods());
    return TypeSpec.classBuilder(scope.nestedName(NAME))
        .addJavadoc("The properties read so far.\n")
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addTypeVariables(scope.parameters().variables())
        .addFields(fields())
        .addMethods(methods)
        .build();
  }

  private List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (PropertyReading.Variable variable : reading.declarations()) {
      fields.add(
          FieldSpec.builder(variable.type(), variable.name(), PRIVATE)
              .initializer(variable.initial())
              .build());
    }
    for (String seen : masks.variables()) {
      fields.add(FieldSpec.builder(long.class, seen, PRIVATE).build());
    }
    return fields;
  }

  private MethodSpec readInOrder(int group) {
    return method("readInOrder" + group)
        .addParameter(IN)
        .addParameters(scope.parameters().specs())
        .addCode(reading.inOrder(group * Groups.SIZE, Groups.end(group, model.properties().size())))
        .build();
  }

  private MethodSpec read() {
    MethodSpec.Builder method = readMethod("read");
    if (model.extras().isPresent()) {
      method
          .beginControlFlow("if (property == $L)", model.properties().size())
          .addCode(reading.extra())
          .addStatement("return")
          .endControlFlow();
    }
    method.beginControlFlow("switch (property / $L)", Groups.SIZE);
    for (int group = 0; group < groups(); group++) {
      method.addStatement(
          "case $L -> read$L($N, property$L)",
          group,
          group,
          IN,
          scope.parameters().furtherArguments());
    }
    return method.endControlFlow().build();
  }

  private MethodSpec readGroup(int group) {
    return readMethod("read" + group)
        .beginControlFlow("switch (property)")
        .addCode(reading.cases(group * Groups.SIZE, Groups.end(group, model.properties().size())))
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder readMethod(String name) {
    return method(name)
        .addParameter(IN)
        .addParameter(int.class, "property")
        .addParameters(scope.parameters().specs());
  }

  static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PRIVATE);
  }

  private int groups() {
    return Groups.count(model.properties().size());
  }

  private TypeName draftType() {
    List<TypeVariableName> variables = scope.parameters().variables();
    return variables.isEmpty()
        ? scope.nested(NAME)
        : ParameterizedTypeName.get(scope.nested(NAME), variables.toArray(TypeName[]::new));
  }
}
