package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.CodecTarget;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Generates what the codec of a generic type has for its arguments, for example:
 *
 * <pre>{@code
 * private final Codec<T> tCodec;
 *
 * public PageCodec(Codec<T> tCodec) {
 *   this.tCodec = tCodec;
 * }
 *
 * public static Codec<?> open() {
 *   return of(Codecs.OPEN);
 * }
 *
 * @Override
 * public Codec<?> withArguments(List<Codec<?>> arguments) {
 *   return of(arguments.get(0));
 * }
 *
 * private static <T> PageCodec<T> of(Codec<?> tCodec) {
 *   return new PageCodec<>((Codec<T>) tCodec);
 * }
 * }</pre>
 */
final class TypeArgumentMembers {

  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(
          ClassName.get(Codec.class), WildcardTypeName.subtypeOf(Object.class));

  private final CodecScope scope;
  private final CodecTarget target;

  TypeArgumentMembers(CodecScope scope) {
    this.scope = scope;
    this.target = scope.target();
  }

  void addTo(TypeSpec.Builder type) {
    scope.castUnchecked();
    List<ParameterSpec> codecs = scope.parameters().specs();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Makes a codec for these type arguments.\n")
            .addModifiers(PUBLIC)
            .addParameters(codecs);
    for (ParameterSpec codec : codecs) {
      type.addField(codec.type(), codec.name(), PRIVATE, FINAL);
      constructor.addStatement("this.$N = $N", codec, codec);
    }
    type.addMethod(constructor.build())
        .addMethod(open())
        .addMethod(withArgumentsMethod())
        .addMethod(of());
  }

  private MethodSpec open() {
    return MethodSpec.methodBuilder("open")
        .addJavadoc("The codec for values whose type arguments are not known.\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(ANY_CODEC)
        .addStatement(
            "return of($L)",
            target.typeVariables().stream()
                .map(TypeArgumentMembers::openArgument)
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  private MethodSpec withArgumentsMethod() {
    return MethodSpec.methodBuilder("withArguments")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ANY_CODEC)
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), ANY_CODEC), "arguments")
        .addStatement(
            "return of($L)",
            IntStream.range(0, target.typeVariables().size())
                .mapToObj(i -> CodeBlock.of("arguments.get($L)", i))
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  private MethodSpec of() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addModifiers(PRIVATE, STATIC)
            .addTypeVariables(target.typeVariables())
            .returns(
                ParameterizedTypeName.get(
                    target.codec(), target.typeVariables().toArray(TypeName[]::new)));
    for (ParameterSpec codec : scope.parameters().specs()) {
      method.addParameter(ANY_CODEC, codec.name());
    }
    return method
        .addStatement(
            "return new $T<>($L)",
            target.codec(),
            scope.parameters().specs().stream()
                .map(codec -> CodeBlock.of("($T) $N", codec.type(), codec))
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  /** What stands for an unknown argument takes all values within the bound. */
  private static CodeBlock openArgument(TypeVariableName variable) {
    TypeName bound = CodecComposition.erasure(variable);
    return bound.equals(ClassName.OBJECT)
        ? CodeBlock.of("$T.OPEN", Codecs.class)
        : CodeBlock.of("$T.open($T.class)", Codecs.class, bound);
  }
}
