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
  private final ConstructionStatements construction;
  private final List<MethodSpec> methods = new ArrayList<>();

  DraftClass(CodecScope scope, ObjectModel model, PresenceMasks masks) {
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
    masks.variables().forEach(seen -> names.newName(seen, seen));
    this.reading = new PropertyReading(scope, model, masks, names);
    this.construction = new ConstructionStatements(scope, model, reading.variables(), masks);
  }

  /** The statements of the method that reads through a draft. */
  CodeBlock use() {
    return CodeBlock.builder()
        .addStatement("$T draft = new $T()", draftType(), draftType())
        .addStatement("int property = -1")
        .beginControlFlow(
            "while ((property = $N.nextProperty($N, property + 1)) >= 0)", IN, LayoutMembers.LAYOUT)
        .addStatement("draft.read($N, property$L)", IN, scope.parameters().furtherArguments())
        .endControlFlow()
        .addStatement("return draft.build($N$L)", IN, scope.parameters().furtherArguments())
        .build();
  }

  TypeSpec type() {
    methods.add(read());
    for (int group = 0; group < groups(); group++) {
      methods.add(readGroup(group));
    }
    methods.add(build());
    return TypeSpec.classBuilder(NAME)
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
        .addCode(reading.cases(group * Groups.SIZE, end(group, model.properties().size())))
        .endControlFlow()
        .build();
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addModifiers(PRIVATE)
        .returns(model.target().type())
        .addParameter(IN)
        .addParameters(scope.parameters().specs())
        .addCode(masks.check())
        .addCode(defaults())
        .addCode(construction.all(setters(), nulls()))
        .build();
  }

  private CodeBlock defaults() {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int group = 0; group < groups(); group++) {
      CodeBlock body =
          reading.lateDefaults(group * Groups.SIZE, end(group, model.properties().size()));
      if (!body.isEmpty()) {
        MethodSpec.Builder method = method("addDefaults" + group).addCode(body);
        method.addParameters(scope.parameters().specs());
        calls.addStatement("$N($L)", add(method.build()), scope.parameters().arguments());
      }
    }
    return calls.build();
  }

  private CodeBlock setters() {
    CodeBlock.Builder calls = CodeBlock.builder();
    int size = model.construction().setters().size();
    for (int group = 0; group < Groups.count(size); group++) {
      MethodSpec method =
          method("set" + group)
              .addParameter(construction.ownerType(), construction.owner())
              .addCode(construction.setters(group * Groups.SIZE, end(group, size)))
              .build();
      calls.addStatement("$N($N)", add(method), construction.owner());
    }
    return calls.build();
  }

  private CodeBlock nulls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    int size = model.construction().setters().size();
    for (int group = 0; group < Groups.count(size); group++) {
      CodeBlock body = construction.nulls(group * Groups.SIZE, end(group, size));
      if (!body.isEmpty()) {
        calls.addStatement(
            "$N = $N($N, $N)",
            ConstructionStatements.RESULT,
            add(nullsMethod(group, body)),
            construction.owner(),
            ConstructionStatements.RESULT);
      }
    }
    return calls.build();
  }

  private MethodSpec nullsMethod(int group, CodeBlock body) {
    return method("setNulls" + group)
        .returns(model.target().type())
        .addParameter(construction.ownerType(), construction.owner())
        .addParameter(model.target().type(), ConstructionStatements.RESULT)
        .addCode(body)
        .addStatement("return $N", ConstructionStatements.RESULT)
        .build();
  }

  private MethodSpec add(MethodSpec method) {
    methods.add(method);
    return method;
  }

  private MethodSpec.Builder readMethod(String name) {
    return method(name)
        .addParameter(IN)
        .addParameter(int.class, "property")
        .addParameters(scope.parameters().specs());
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PRIVATE);
  }

  private int groups() {
    return Groups.count(model.properties().size());
  }

  private static int end(int group, int size) {
    return Math.min((group + 1) * Groups.SIZE, size);
  }

  private TypeName draftType() {
    List<TypeVariableName> variables = scope.parameters().variables();
    return variables.isEmpty()
        ? scope.nested(NAME)
        : ParameterizedTypeName.get(scope.nested(NAME), variables.toArray(TypeName[]::new));
  }
}
