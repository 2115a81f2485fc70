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
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.Codec;
import dev.cairn.processor.model.CodecTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates what every codec has: the class and its instance, and the methods that say what it is
 * for.
 */
final class CodecClass {

  static final String INSTANCE = "INSTANCE";

  private final CodecScope scope;
  private final CodecTarget target;

  CodecClass(CodecScope scope) {
    this.scope = scope;
    this.target = scope.target();
  }

  /** The class with its instance, or with its constructor if it needs codecs of type arguments. */
  TypeSpec.Builder begin() {
    return begin(CodecParameters.codecOf(target.type()));
  }

  TypeSpec.Builder begin(TypeName parent) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(target.codec())
            .addJavadoc("Writes and reads {@link $T}.\n", target.rawType())
            .addOriginatingElement(target.origin())
            .addModifiers(PUBLIC, FINAL)
            .addTypeVariables(target.typeVariables())
            .superclass(parent);
    target.generated().ifPresent(generated -> type.addAnnotation(generatedBy(generated)));
    if (scope.parameters().isEmpty()) {
      return withInstance(type);
    }
    new TypeArgumentMembers(scope).addTo(type);
    return type;
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
    return identity(target.rawType());
  }

  List<MethodSpec> identity(TypeName erasure) {
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
            CodeBlock.of("$T.class", erasure)));
    return methods;
  }

  /**
   * Declared as a codec and not as its own class: to verify a provider, the JVM would otherwise
   * load all the codecs that the provider could give.
   */
  private TypeSpec.Builder withInstance(TypeSpec.Builder type) {
    TypeName codec = ParameterizedTypeName.get(ClassName.get(Codec.class), target.type().box());
    return type.addField(
            FieldSpec.builder(codec, INSTANCE, PUBLIC, STATIC, FINAL)
                .addJavadoc("The codec; it has no state.\n")
                .initializer("new $T()", target.codec())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
  }

  static MethodSpec getter(String name, TypeName type, CodeBlock value) {
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
