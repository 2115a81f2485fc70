package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the methods that write a value of a sealed type, for example:
 *
 * <pre>{@code
 * public static void encode(JsonWriter out, Shape value) {
 *   if (value == null) {
 *     throw out.nullValue();
 *   }
 *   if (value instanceof Circle subtype) {
 *     CircleCodec.INSTANCE.writeEnvelope(out, subtype);
 *   } else {
 *     out.writeOpen(value);
 *   }
 * }
 * }</pre>
 *
 * <p>The last branch serves subtypes that were compiled after the codec.
 */
final class EncodeSubtypes {

  private static final String OTHER = "encodeOther";
  private static final String SUBTYPE = "subtype";

  private final CodecScope scope;
  private final Subtypes subtypes;

  EncodeSubtypes(CodecScope scope, Subtypes subtypes) {
    this.scope = scope;
    this.subtypes = subtypes;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    int groups = subtypes.groups();
    for (int group = groups - 1; group >= 0; group--) {
      CodeBlock otherwise =
          group == groups - 1
              ? CodeBlock.of("$N.writeOpen($N)", OUT, VALUE)
              : CodeBlock.of(
                  "$L$L($N, $N$L)",
                  OTHER,
                  group + 1,
                  OUT,
                  VALUE,
                  scope.parameters().furtherArguments());
      methods.add(0, method(group, otherwise));
    }
    return methods;
  }

  private MethodSpec method(int group, CodeBlock otherwise) {
    MethodSpec.Builder method = group == 0 ? first() : other(group);
    CodeBlock.Builder chain = CodeBlock.builder();
    for (SubtypeModel subtype : subtypes.group(group)) {
      if (chain.isEmpty()) {
        chain.beginControlFlow("if ($L)", condition(subtype));
      } else {
        chain.nextControlFlow("else if ($L)", condition(subtype));
      }
      chain.addStatement(
          "$L.writeEnvelope($N, $L)", subtypes.codecOf(subtype), OUT, asSubtype(subtype));
    }
    return method
        .addCode(chain.nextControlFlow("else").addStatement(otherwise).endControlFlow().build())
        .build();
  }

  private MethodSpec.Builder first() {
    return EntryMethods.encode(scope).addCode(refuseNull());
  }

  private MethodSpec.Builder other(int group) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(OTHER + group)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(OUT)
            .addParameter(scope.target().type(), VALUE);
    scope.parameters().addTo(method);
    return method;
  }

  /** The statement that refuses null, which no position of a sealed type has to allow. */
  static CodeBlock refuseNull() {
    return CodeBlock.builder()
        .beginControlFlow("if ($N == null)", VALUE)
        .addStatement("throw $N.nullValue()", OUT)
        .endControlFlow()
        .build();
  }

  private CodeBlock condition(SubtypeModel subtype) {
    if (subtype.extensible()) {
      return CodeBlock.of("$N.getClass() == $T.class", VALUE, subtype.rawType());
    }
    return isPattern(subtype)
        ? CodeBlock.of("$N instanceof $T $L", VALUE, subtype.rawType(), SUBTYPE)
        : CodeBlock.of(
            "$N instanceof $T",
            VALUE,
            Subtypes.anyOf(subtype.rawType(), subtype.arguments().size()));
  }

  private static boolean isPattern(SubtypeModel subtype) {
    return !subtype.extensible() && subtype.arguments().isEmpty();
  }

  private static CodeBlock asSubtype(SubtypeModel subtype) {
    return isPattern(subtype)
        ? CodeBlock.of(SUBTYPE)
        : CodeBlock.of("($T) $N", Subtypes.typeOf(subtype), VALUE);
  }
}
