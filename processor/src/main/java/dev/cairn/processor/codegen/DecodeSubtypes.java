package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the methods that read a value of a sealed type, for example:
 *
 * <pre>{@code
 * public static Shape decode(JsonReader in) {
 *   Shape value = decodeNamed(in, in.beginEnvelope());
 *   in.endEnvelope();
 *   return value;
 * }
 *
 * private static Shape decodeNamed(JsonReader in, String name) {
 *   return switch (name) {
 *     case "com.acme.Circle" -> CircleCodec.INSTANCE.readData(in, in.envelopeVersion());
 *     default -> throw in.malformed("'" + name + "' is no com.acme.Shape");
 *   };
 * }
 * }</pre>
 */
final class DecodeSubtypes {

  private static final String NAME = "name";

  private final CodecScope scope;
  private final Subtypes subtypes;

  DecodeSubtypes(CodecScope scope, Subtypes subtypes) {
    this.scope = scope;
    this.subtypes = subtypes;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(decode());
    int groups = subtypes.groups();
    for (int group = 0; group < groups; group++) {
      methods.add(named(group, otherwise(group + 1, groups)));
    }
    return methods;
  }

  private MethodSpec decode() {
    return EntryMethods.decode(scope)
        .addStatement(
            "$T $N = $L($N, $N.beginEnvelope()$L)",
            scope.target().type(),
            VALUE,
            methodName(0),
            IN,
            IN,
            scope.parameters().furtherArguments())
        .addStatement("$N.endEnvelope()", IN)
        .addStatement("return $N", VALUE)
        .build();
  }

  private MethodSpec named(int group, CodeBlock otherwise) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName(group))
            .addModifiers(PRIVATE, STATIC)
            .returns(scope.target().type())
            .addParameter(IN)
            .addParameter(String.class, NAME);
    scope.parameters().addTo(method);
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($L)", NAME);
    for (SubtypeModel subtype : subtypes.group(group)) {
      CodeBlock read =
          CodeBlock.of("$L.readData($N, $N.envelopeVersion())", subtypes.codecOf(subtype), IN, IN);
      cases.addStatement(
          "case $L ->$W$L", Literals.texts(subtype.names()), subtypes.asTarget(read));
    }
    cases.addStatement("default -> $L", otherwise);
    return method.addCode(cases.unindent().add("};\n").build()).build();
  }

  private CodeBlock otherwise(int next, int groups) {
    return next < groups
        ? CodeBlock.of(
            "$L($N, $L$L)", methodName(next), IN, NAME, scope.parameters().furtherArguments())
        : CodeBlock.of(
            "throw $N.malformed($S + $L + $L)",
            IN,
            "'",
            NAME,
            Literals.text("' is no " + scope.target().rawType().canonicalName()));
  }

  private static String methodName(int group) {
    return group == 0 ? "decodeNamed" : "decodeNamed" + group;
  }
}
