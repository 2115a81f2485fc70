package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Generates what every codec has: the class and its instance, and the methods that say what it is
 * for.
 */
final class CodecClass {

  static final String INSTANCE = "INSTANCE";

  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(
          ClassName.get(Codec.class), WildcardTypeName.subtypeOf(Object.class));

  private final CodecScope scope;
  private final CodecTarget target;

  CodecClass(CodecScope scope) {
    this.scope = scope;
    this.target = scope.target();
  }

  /** The class with its instance, or with its constructor if it needs codecs of type arguments. */
  TypeSpec.Builder begin() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(target.codec())
            .addJavadoc("Writes and reads {@link $T}.\n", target.rawType())
            .addOriginatingElement(target.origin())
            .addModifiers(PUBLIC, FINAL)
            .addTypeVariables(target.typeVariables())
            .superclass(CodecParameters.codecOf(target.type()));
    target.generated().ifPresent(generated -> type.addAnnotation(generatedBy(generated)));
    return scope.parameters().isEmpty() ? withInstance(type) : withArguments(type);
  }

  /** Adds the members that others have asked for while they were generated. */
  TypeSpec end(TypeSpec.Builder type) {
    type.addMethods(scope.containers().methods());
    if (!scope.composed().isEmpty()) {
      type.addType(scope.composed().holder());
    }
    return type.addAnnotation(suppressions()).build();
  }

  /** The methods {@code name}, {@code version}, {@code aliases} and {@code type}. */
  List<MethodSpec> identity() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(getter("name", TypeName.get(String.class), Literals.text(target.wireName())));
    if (target.version() != 1) {
      methods.add(getter("version", TypeName.INT, CodeBlock.of("$L", target.version())));
    }
    if (!target.aliases().isEmpty()) {
      methods.add(
          getter(
              "aliases",
              ParameterizedTypeName.get(List.class, String.class),
              CodeBlock.of("$T.of($L)", List.class, Literals.texts(target.aliases()))));
    }
    methods.add(
        getter(
            "type",
            ParameterizedTypeName.get(
                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
            CodeBlock.of("$T.class", target.rawType())));
    return methods;
  }

  private TypeSpec.Builder withInstance(TypeSpec.Builder type) {
    return type.addField(
            FieldSpec.builder(target.codec(), INSTANCE, PUBLIC, STATIC, FINAL)
                .addJavadoc("The codec; it has no state.\n")
                .initializer("new $T()", target.codec())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
  }

  /**
   * Generates, for example:
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
  private TypeSpec.Builder withArguments(TypeSpec.Builder type) {
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
    return type.addMethod(constructor.build())
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
                .map(CodecClass::openArgument)
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

  private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(type)
        .addStatement("return $L", value)
        .build();
  }

  private static AnnotationSpec generatedBy(ClassName generated) {
    return AnnotationSpec.builder(generated)
        .addMember("value", "$S", "dev.cairn.processor.CodecProcessor")
        .build();
  }

  /**
   * The user's warnings are given where the user wrote; that presence proves what a null checker
   * cannot see, and that arguments fit their bounds, is what the processor has checked.
   */
  private AnnotationSpec suppressions() {
    List<String> warnings =
        new ArrayList<>(List.of("NullAway", "deprecation", "removal", "exports"));
    if (scope.hasUncheckedCast()) {
      warnings.add("unchecked");
    }
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "{$L}", Literals.texts(warnings))
        .build();
  }
}
