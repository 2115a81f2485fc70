package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.SealedModel;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Generates the codec of a sealed type. Where all subtypes are known, it calls their codecs; else
 * its values go the way of open positions, which knows the subtypes of other compilations too.
 */
final class SealedCodec {

  /** Subtypes that one method deals with. */
  private static final int GROUP = 64;

  private static final String NAME = "name";
  private static final String SUBTYPE = "subtype";

  private final CodecScope scope;
  private final SealedModel model;
  private final CodecClass codec;

  SealedCodec(SealedModel model) {
    this.model = model;
    this.scope = new CodecScope(model);
    this.codec = new CodecClass(scope);
  }

  TypeSpec generate() {
    TypeSpec.Builder type = codec.begin();
    if (model.open()) {
      type.addMethod(encodeOpen()).addMethod(decodeOpen());
    } else {
      type.addMethods(encode()).addMethods(decode());
    }
    type.addMethods(codec.identity()).addMethods(EntryMethods.closedForm(scope));
    return codec.end(type);
  }

  private MethodSpec encodeOpen() {
    return EntryMethods.encode(scope)
        .addCode(refuseNull())
        .addStatement("$N.writeOpen($N)", OUT, VALUE)
        .build();
  }

  private MethodSpec decodeOpen() {
    CodeBlock read =
        CodeBlock.of("$T.open($T.class).read($N)", Codecs.class, model.target().rawType(), IN);
    return EntryMethods.decode(scope).addStatement("return $L", asTarget(read)).build();
  }

  /**
   * Generates, for example:
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
  private List<MethodSpec> encode() {
    List<MethodSpec> methods = new ArrayList<>();
    int groups = Groups.count(model.subtypes().size(), GROUP);
    for (int group = groups - 1; group >= 0; group--) {
      CodeBlock otherwise =
          group == groups - 1
              ? CodeBlock.of("$N.writeOpen($N)", OUT, VALUE)
              : CodeBlock.of(
                  "$L($N, $N$L)",
                  "encodeOther" + (group + 1),
                  OUT,
                  VALUE,
                  scope.parameters().furtherArguments());
      methods.add(0, encodeGroup(group, otherwise));
    }
    return methods;
  }

  private MethodSpec encodeGroup(int group, CodeBlock otherwise) {
    MethodSpec.Builder method =
        group == 0
            ? EntryMethods.encode(scope).addCode(refuseNull())
            : other("encodeOther" + group).addParameter(OUT).addParameter(type(), VALUE);
    addParameters(method, group);
    CodeBlock.Builder chain = CodeBlock.builder();
    List<SubtypeModel> subtypes = group(group);
    for (int i = 0; i < subtypes.size(); i++) {
      CodeBlock condition = condition(subtypes.get(i));
      if (i == 0) {
        chain.beginControlFlow("if ($L)", condition);
      } else {
        chain.nextControlFlow("else if ($L)", condition);
      }
      chain.addStatement(
          "$L.writeEnvelope($N, $L)",
          codecOf(subtypes.get(i)),
          OUT,
          isPattern(subtypes.get(i))
              ? CodeBlock.of(SUBTYPE)
              : CodeBlock.of("($T) $N", typeOf(subtypes.get(i)), VALUE));
    }
    return method
        .addCode(chain.nextControlFlow("else").addStatement(otherwise).endControlFlow().build())
        .build();
  }

  /**
   * Generates, for example:
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
  private List<MethodSpec> decode() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        EntryMethods.decode(scope)
            .addStatement(
                "$T $N = decodeNamed($N, $N.beginEnvelope()$L)",
                type(),
                VALUE,
                IN,
                IN,
                scope.parameters().furtherArguments())
            .addStatement("$N.endEnvelope()", IN)
            .addStatement("return $N", VALUE)
            .build());
    int groups = Groups.count(model.subtypes().size(), GROUP);
    for (int group = 0; group < groups; group++) {
      methods.add(decodeGroup(group, group == groups - 1));
    }
    return methods;
  }

  private MethodSpec decodeGroup(int group, boolean last) {
    MethodSpec.Builder method =
        other(decodeName(group)).returns(type()).addParameter(IN).addParameter(String.class, NAME);
    addParameters(method, 1);
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($L)", NAME);
    for (SubtypeModel subtype : group(group)) {
      CodeBlock read =
          CodeBlock.of("$L.readData($N, $N.envelopeVersion())", codecOf(subtype), IN, IN);
      cases.addStatement("case $L ->$W$L", Literals.texts(subtype.names()), asTarget(read));
    }
    if (last) {
      cases.addStatement(
          "default -> throw $N.malformed($S + $L + $L)",
          IN,
          "'",
          NAME,
          Literals.text("' is no " + model.target().rawType().canonicalName()));
    } else {
      cases.addStatement(
          "default -> $L($N, $L$L)",
          decodeName(group + 1),
          IN,
          NAME,
          scope.parameters().furtherArguments());
    }
    return method.addCode(cases.unindent().add("};\n").build()).build();
  }

  private static String decodeName(int group) {
    return group == 0 ? "decodeNamed" : "decodeNamed" + group;
  }

  private static MethodSpec.Builder other(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PRIVATE, STATIC);
  }

  /** Adds the codecs of the type arguments, which the first method has already. */
  private void addParameters(MethodSpec.Builder method, int group) {
    if (group > 0) {
      scope.parameters().addTo(method);
    }
  }

  private CodeBlock refuseNull() {
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
            "$N instanceof $T", VALUE, anyOf(subtype.rawType(), subtype.arguments().size()));
  }

  private static boolean isPattern(SubtypeModel subtype) {
    return !subtype.extensible() && subtype.arguments().isEmpty();
  }

  private CodeBlock codecOf(SubtypeModel subtype) {
    if (subtype.arguments().isEmpty()) {
      return CodeBlock.of("$T.INSTANCE", subtype.codec());
    }
    scope.castUnchecked();
    return CodeBlock.of(
        "new $T<>($L)",
        subtype.codec(),
        subtype.arguments().stream()
            .map(argument -> CodecExpression.of(scope, argument))
            .collect(CodeBlock.joining(", ")));
  }

  private static TypeName typeOf(SubtypeModel subtype) {
    return subtype.arguments().isEmpty()
        ? subtype.rawType()
        : ParameterizedTypeName.get(
            subtype.rawType(),
            subtype.arguments().stream()
                .map(argument -> argument.type().box())
                .toArray(TypeName[]::new));
  }

  /**
   * An expression as one of the target's type: which type arguments a subtype fixes for its parent
   * the compiler cannot tell from the name in the data.
   */
  private CodeBlock asTarget(CodeBlock value) {
    if (scope.parameters().isEmpty()) {
      return value;
    }
    scope.castUnchecked();
    return CodeBlock.of(
        "($T) ($T)$W$L",
        type(),
        anyOf(model.target().rawType(), scope.parameters().specs().size()),
        value);
  }

  private static TypeName anyOf(ClassName rawType, int arguments) {
    TypeName[] wildcards = new TypeName[arguments];
    Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
    return arguments == 0 ? rawType : ParameterizedTypeName.get(rawType, wildcards);
  }

  private List<SubtypeModel> group(int group) {
    int from = group * GROUP;
    return model.subtypes().subList(from, Math.min(from + GROUP, model.subtypes().size()));
  }

  private TypeName type() {
    return model.target().type();
  }
}
