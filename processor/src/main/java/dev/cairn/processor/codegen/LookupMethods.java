package dev.cairn.processor.codegen;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.cairn.processor.model.ProviderModel.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates a method that finds a codec by a text. Where one switch would make a method that
 * HotSpot never compiles, the texts are dealt out to several by ranges of their hash codes:
 *
 * <pre>{@code
 * public Codec<?> byName(String name) {
 *   int hash = name.hashCode();
 *   if (hash < -1204) {
 *     return byName0(name);
 *   }
 *   return byName1(name);
 * }
 * }</pre>
 */
final class LookupMethods {

  static final Modifier[] MODIFIERS = {PRIVATE, STATIC};

  /** A text takes up to 40 bytes of code, and HotSpot compiles methods of up to 8,000. */
  static final int TEXTS_PER_METHOD = 100;

  private final ParameterSpec name;

  private LookupMethods(List<Case> cases) {
    name = ParameterSpec.builder(String.class, parameter(cases)).build();
  }

  /** The texts, all different, under which a codec is found. */
  record Case(List<String> texts, Entry entry) {}

  /**
   * The method, and those it calls.
   *
   * @param method the method without parameters and code
   */
  static List<MethodSpec> of(MethodSpec.Builder method, List<Case> cases) {
    return new LookupMethods(cases).methods(method, cases);
  }

  /** It hides no package, whose name is written where two codecs have the same simple name. */
  private static String parameter(List<Case> cases) {
    String parameter = "name";
    Set<String> packages =
        cases.stream()
            .map(each -> TakenNames.firstWord(each.entry().codec()))
            .collect(toUnmodifiableSet());
    while (packages.contains(parameter)) {
      parameter += "_";
    }
    return parameter;
  }

  private List<MethodSpec> methods(MethodSpec.Builder method, List<Case> cases) {
    method.addParameter(name);
    if (cases.stream().mapToInt(each -> each.texts().size()).sum() <= TEXTS_PER_METHOD) {
      return List.of(method.addCode(switchOver(cases)).build());
    }
    List<MethodSpec> methods = new ArrayList<>();
    String prefix = method.build().name();
    method.addStatement("int hash = $N.hashCode()", name);
    List<List<Case>> parts = parts(cases);
    for (int i = 0; i < parts.size(); i++) {
      MethodSpec part =
          MethodSpec.methodBuilder(prefix + i)
              .addModifiers(MODIFIERS)
              .returns(ProviderGenerator.ANY_CODEC)
              .addParameter(name)
              .addCode(switchOver(parts.get(i)))
              .build();
      methods.add(part);
      CodeBlock call = CodeBlock.of("return $N($N)", part, name);
      if (i + 1 < parts.size()) {
        method
            .beginControlFlow("if (hash < $L)", hash(parts.get(i + 1).get(0)))
            .addStatement(call)
            .endControlFlow();
      } else {
        method.addStatement(call);
      }
    }
    methods.add(0, method.build());
    return methods;
  }

  /** Parts of about the same size, in ascending order, none of which shares a hash code. */
  private static List<List<Case>> parts(List<Case> cases) {
    List<Case> single =
        cases.stream()
            .flatMap(
                each -> each.texts().stream().map(text -> new Case(List.of(text), each.entry())))
            .sorted(comparingInt(LookupMethods::hash))
            .toList();
    List<List<Case>> parts = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= single.size(); end++) {
      boolean last = end == single.size();
      if (last
          || (end - start >= TEXTS_PER_METHOD
              && hash(single.get(end - 1)) != hash(single.get(end)))) {
        parts.add(single.subList(start, end));
        start = end;
      }
    }
    return parts;
  }

  private static int hash(Case single) {
    return single.texts().get(0).hashCode();
  }

  private CodeBlock switchOver(List<Case> cases) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", name);
    for (Case each : cases) {
      each.texts().forEach(text -> code.add("case $L:\n", Literals.text(text)));
      code.indent().addStatement("return $L", codec(each.entry())).unindent();
    }
    return code.add("default:\n")
        .indent()
        .addStatement("return null")
        .unindent()
        .endControlFlow()
        .build();
  }

  private static CodeBlock codec(Entry entry) {
    return entry.generic()
        ? CodeBlock.of("$T.open()", entry.codec())
        : CodeBlock.of("$T.INSTANCE", entry.codec());
  }
}
