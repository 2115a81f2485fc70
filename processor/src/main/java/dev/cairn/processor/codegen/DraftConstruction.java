package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the methods of a draft that build the value:
 *
 * <pre>{@code
 * private Order build(JsonReader in) {
 *   if ((seen0 & REQUIRED0) != REQUIRED0) {
 *     throw in.missing(LAYOUT, REQUIRED0 & ~seen0);
 *   }
 *   addDefaults0();
 *   try {
 *     Order result = new Order();
 *     set0(result);
 *     return result;
 *   } catch (RuntimeException exception) {
 *     throw in.rejected(LAYOUT, exception);
 *   }
 * }
 * }</pre>
 */
final class DraftConstruction {

  private final CodecScope scope;
  private final ObjectModel model;
  private final PresenceMasks masks;
  private final PropertyReading reading;
  private final ConstructionStatements construction;
  private final SetterStatements setters;
  private final List<MethodSpec> methods = new ArrayList<>();

  DraftConstruction(
      CodecScope scope, ObjectModel model, PresenceMasks masks, PropertyReading reading) {
    this.scope = scope;
    this.model = model;
    this.masks = masks;
    this.reading = reading;
    this.construction = new ConstructionStatements(scope, model, reading.variables(), masks);
    this.setters = new SetterStatements(model, reading.variables(), masks);
  }

  /** The method {@code build}, after those that it calls. */
  List<MethodSpec> methods() {
    methods.add(build());
    return methods;
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addModifiers(PRIVATE)
        .returns(model.target().type())
        .addParameter(IN)
        .addParameters(scope.parameters().specs())
        .addCode(masks.check())
        .addCode(defaultCalls())
        .addCode(construction.all(setterCalls(), nullCalls()))
        .build();
  }

  private CodeBlock defaultCalls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int group = 0; group < Groups.count(model.properties().size()); group++) {
      CodeBlock body =
          reading.lateDefaults(group * Groups.SIZE, Groups.end(group, model.properties().size()));
      if (!body.isEmpty()) {
        MethodSpec.Builder method = DraftClass.method("addDefaults" + group).addCode(body);
        method.addParameters(scope.parameters().specs());
        calls.addStatement("$N($L)", add(method.build()), scope.parameters().arguments());
      }
    }
    return calls.build();
  }

  private CodeBlock setterCalls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    int size = model.construction().setters().size();
    for (int group = 0; group < Groups.count(size); group++) {
      MethodSpec method =
          DraftClass.method("set" + group)
              .addParameter(setters.ownerType(), setters.owner())
              .addCode(setters.calls(group * Groups.SIZE, Groups.end(group, size)))
              .build();
      calls.addStatement("$N($N)", add(method), setters.owner());
    }
    return calls.build();
  }

  private CodeBlock nullCalls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    int size = model.construction().setters().size();
    for (int group = 0; group < Groups.count(size); group++) {
      CodeBlock body = setters.nulls(group * Groups.SIZE, Groups.end(group, size));
      if (!body.isEmpty()) {
        calls.addStatement(
            "$N = $N($N, $N)",
            ConstructionStatements.RESULT,
            add(nullsMethod(group, body)),
            setters.owner(),
            ConstructionStatements.RESULT);
      }
    }
    return calls.build();
  }

  private MethodSpec nullsMethod(int group, CodeBlock body) {
    return DraftClass.method("setNulls" + group)
        .returns(model.target().type())
        .addParameter(setters.ownerType(), setters.owner())
        .addParameter(model.target().type(), ConstructionStatements.RESULT)
        .addCode(body)
        .addStatement("return $N", ConstructionStatements.RESULT)
        .build();
  }

  private MethodSpec add(MethodSpec method) {
    methods.add(method);
    return method;
  }
}
