package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.FormCodec;
import dev.cairn.processor.model.ProviderModel.Entry;
import dev.cairn.processor.model.ProviderModel.Registration;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates what a provider says of registered serializers, if it has any:
 *
 * <pre>{@code
 * public List<String> servedTypes() {
 *   return List.of("org.joda.money.Money");
 * }
 *
 * public List<FormCodec<?, ?>> subtypeCodecs() {
 *   return List.of((FormCodec<?, ?>) ShapeSerializerCodec.INSTANCE);
 * }
 * }</pre>
 */
final class ServedMethods {

  private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);
  private static final TypeName FORM_CODEC =
      ParameterizedTypeName.get(ClassName.get(FormCodec.class), ANY, ANY);

  private ServedMethods() {}

  static List<MethodSpec> of(List<Entry> entries) {
    List<MethodSpec> methods = new ArrayList<>();
    List<Entry> registered =
        entries.stream().filter(entry -> entry.registration().isPresent()).toList();
    if (!registered.isEmpty()) {
      methods.add(servedTypes(registered));
    }
    List<Entry> general =
        registered.stream()
            .filter(entry -> entry.registration().filter(Registration::subtypes).isPresent())
            .toList();
    if (!general.isEmpty()) {
      methods.add(subtypeCodecs(general));
    }
    return methods;
  }

  private static MethodSpec servedTypes(List<Entry> registered) {
    List<String> names =
        registered.stream()
            .flatMap(entry -> entry.classes().stream())
            .map(ClassName::reflectionName)
            .sorted()
            .toList();
    return method("servedTypes", TypeName.get(String.class), Literals.texts(names));
  }

  private static MethodSpec subtypeCodecs(List<Entry> general) {
    return method(
        "subtypeCodecs",
        FORM_CODEC,
        general.stream()
            .map(
                entry ->
                    CodeBlock.of(
                        entry.generic() ? "($T) $T.open()" : "($T) $T.INSTANCE",
                        FORM_CODEC,
                        entry.codec()))
            .collect(CodeBlock.joining(",$W")));
  }

  private static MethodSpec method(String name, TypeName element, CodeBlock elements) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), element))
        .addStatement("return $T.of($L)", List.class, elements)
        .build();
  }
}
