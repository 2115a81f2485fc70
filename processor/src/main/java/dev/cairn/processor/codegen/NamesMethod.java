package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.ProviderModel.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the method that lists all names; many names in parts, for the code of a method is
 * limited.
 *
 * <pre>{@code
 * public List<String> names() {
 *   return List.of("com.acme.Order", "com.acme.Payment");
 * }
 * }</pre>
 */
final class NamesMethod {

  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));
  private static final ParameterSpec NAMES = ParameterSpec.builder(STRINGS, "names").build();
  private static final int NAMES_PER_METHOD = 500;

  private NamesMethod() {}

  /** The method, and those it calls. */
  static List<MethodSpec> of(List<Entry> entries) {
    List<String> names =
        entries.stream().flatMap(entry -> entry.names().stream()).distinct().sorted().toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("names")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(STRINGS);
    if (names.size() <= NAMES_PER_METHOD) {
      return List.of(method.addStatement("return $T.of($L)", List.class, literals(names)).build());
    }
    List<MethodSpec> methods = new ArrayList<>();
    method.addStatement("$T $N = new $T<>($L)", STRINGS, NAMES, ArrayList.class, names.size());
    for (int start = 0; start < names.size(); start += NAMES_PER_METHOD) {
      MethodSpec part =
          part(
              methods.size(),
              names.subList(start, Math.min(names.size(), start + NAMES_PER_METHOD)));
      methods.add(part);
      method.addStatement("$N($N)", part, NAMES);
    }
    methods.add(0, method.addStatement("return $T.copyOf($N)", List.class, NAMES).build());
    return methods;
  }

  private static MethodSpec part(int index, List<String> names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addNames" + index)
            .addModifiers(LookupMethods.MODIFIERS)
            .addParameter(NAMES);
    names.forEach(name -> method.addStatement("$N.add($L)", NAMES, Literals.text(name)));
    return method.build();
  }

  private static CodeBlock literals(List<String> names) {
    return Literals.texts(names);
  }
}
