package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.ObjectModel;

/**
 * Generates the method that reads the properties of a value and builds it, for example:
 *
 * <pre>{@code
 * private static Order readProperties(JsonReader in) {
 *   UUID id = null;
 *   String customer = null;
 *   long seen = 0;
 *   if (in.isNext(ID)) {
 *     seen |= 1L;
 *     id = in.readUuid();
 *   }
 *   if (in.isNext(CUSTOMER)) {
 *     seen |= 1L << 1;
 *     customer = in.readNull() ? null : in.readString();
 *   }
 *   int property = 1;
 *   while ((property = in.nextProperty(LAYOUT, property + 1)) >= 0) {
 *     switch (property) {
 *       case 0 -> {
 *         seen = in.mark(seen, 1L);
 *         id = in.readUuid();
 *       }
 *       case 1 -> {
 *         seen = in.mark(seen, 1L << 1);
 *         customer = in.readNull() ? null : in.readString();
 *       }
 *     }
 *   }
 *   if ((seen & REQUIRED) != REQUIRED) {
 *     throw in.missing(LAYOUT, REQUIRED & ~seen);
 *   }
 *   try {
 *     return new Order(id, customer);
 *   } catch (RuntimeException exception) {
 *     throw in.rejected(LAYOUT, exception);
 *   }
 * }
 * }</pre>
 *
 * <p>Many properties are read into the fields of a draft instead.
 */
final class ReadProperties {

  static final String METHOD = "readProperties";

  private final CodecScope scope;
  private final ObjectModel model;
  private final LayoutMembers layout;
  private final PresenceMasks masks;

  ReadProperties(CodecScope scope, ObjectModel model, LayoutMembers layout, PresenceMasks masks) {
    this.scope = scope;
    this.model = model;
    this.layout = layout;
    this.masks = masks;
  }

  void addTo(TypeSpec.Builder type) {
    if (model.properties().size() <= Groups.LOCALS) {
      type.addMethod(intoVariables());
      return;
    }
    DraftClass draft = new DraftClass(scope, model, layout, masks);
    type.addMethod(method().addCode(draft.use()).build()).addType(draft.type());
  }

  private MethodSpec intoVariables() {
    NameAllocator names =
        scope.variables(
            IN.name(),
            "seen",
            "property",
            "exception",
            ConstructionStatements.RESULT,
            ConstructionStatements.BUILDER);
    PropertyReading reading = new PropertyReading(scope, model, layout, masks, names);
    MethodSpec.Builder method = method();
    for (PropertyReading.Variable variable : reading.declarations()) {
      method.addStatement("$T $N = $L", variable.type(), variable.name(), variable.initial());
    }
    masks.variables().forEach(seen -> method.addStatement("long $N = 0", seen));
    return method
        .addCode(loop(reading))
        .addCode(masks.check())
        .addCode(reading.lateDefaults(0, model.properties().size()))
        .addCode(new ConstructionStatements(scope, model, reading.variables(), masks).all())
        .build();
  }

  private CodeBlock loop(PropertyReading reading) {
    if (model.properties().isEmpty()) {
      return nothingOrExtras(reading);
    }
    CodeBlock.Builder loop = CodeBlock.builder();
    loop.add(reading.inOrder(0, model.properties().size()))
        .addStatement("int property = $L", model.properties().size() - 1)
        .beginControlFlow(
            "while ((property = $N.nextProperty($N, property + 1)) >= 0)", IN, LayoutMembers.LAYOUT)
        .beginControlFlow("switch (property)")
        .add(reading.cases(0, model.properties().size()));
    if (model.extras().isPresent()) {
      loop.add("default ->$W").add(reading.extra());
    }
    return loop.endControlFlow().endControlFlow().build();
  }

  /** Without properties, the reader refuses or skips all that comes, or the extras take it. */
  private CodeBlock nothingOrExtras(PropertyReading reading) {
    CodeBlock next = CodeBlock.of("$N.nextProperty($N, 0)", IN, LayoutMembers.LAYOUT);
    return model.extras().isEmpty()
        ? CodeBlock.builder().addStatement(next).build()
        : CodeBlock.builder()
            .beginControlFlow("while ($L >= 0)", next)
            .add(reading.extra())
            .endControlFlow()
            .build();
  }

  private MethodSpec.Builder method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(PRIVATE, STATIC)
            .returns(model.target().type())
            .addParameter(IN);
    scope.parameters().addTo(method);
    return method;
  }
}
