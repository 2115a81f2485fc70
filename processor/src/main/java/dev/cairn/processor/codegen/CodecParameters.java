package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The codecs of the type arguments, which every method of a generic codec passes on; none where the
 * type is not generic.
 *
 * @param variables the type variables
 * @param specs for each variable, the parameter with its codec
 */
record CodecParameters(List<TypeVariableName> variables, List<ParameterSpec> specs) {

  private static final ClassName CODEC = ClassName.get(Codec.class);

  CodecParameters {
    variables = List.copyOf(variables);
    specs = List.copyOf(specs);
  }

  /** Names the parameters, as {@code Codec<T> tCodec}, and keeps the names in the allocator. */
  static CodecParameters of(List<TypeVariableName> variables, NameAllocator names) {
    List<ParameterSpec> specs = new ArrayList<>();
    for (TypeVariableName variable : variables) {
      String name = names.newName(decapitalize(variable.name()) + "Codec", variable);
      specs.add(ParameterSpec.builder(codecOf(variable), name).build());
    }
    return new CodecParameters(variables, specs);
  }

  static TypeName codecOf(TypeName type) {
    return ParameterizedTypeName.get(CODEC, type.box());
  }

  boolean isEmpty() {
    return specs.isEmpty();
  }

  /** The parameter for a type variable. */
  ParameterSpec of(String variable) {
    return specs.get(variables.stream().map(TypeVariableName::name).toList().indexOf(variable));
  }

  /** The codecs as further arguments of a call: {@code , tCodec, uCodec}, or nothing. */
  CodeBlock furtherArguments() {
    return isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", arguments());
  }

  /** The codecs as the arguments of a call. */
  CodeBlock arguments() {
    return specs.stream()
        .map(parameter -> CodeBlock.of("$N", parameter))
        .collect(CodeBlock.joining(", "));
  }

  /** Makes a static method generic, with the codecs as its last parameters. */
  void addTo(MethodSpec.Builder method) {
    method.addTypeVariables(variables).addParameters(specs);
  }

  private static String decapitalize(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT)
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
