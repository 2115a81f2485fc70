package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.EnumModel.ConstantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Generates the arrays with the names of an enum's constants in data, and with their former names.
 * Nothing where the constants go by their names in Java. An enum may have thousands of constants,
 * so the arrays are filled by as many methods as that takes.
 */
final class EnumNames {

  private static final String NAMES = "names";
  private static final String ALIASES = "aliases";

  /** Constants that one method deals with. */
  private static final int GROUP = 128;

  private final List<ConstantModel> constants;

  EnumNames(List<ConstantModel> constants) {
    this.constants = constants;
  }

  /** The arrays as further arguments of a call, or nothing. */
  CodeBlock furtherArguments() {
    return isPlain() ? CodeBlock.of("") : CodeBlock.of(",$W$L(),$W$L()", NAMES, ALIASES);
  }

  /** The methods that give the arrays. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!isPlain()) {
      CodeBlock names = CodeBlock.of("new $T[$L]", String.class, constants.size());
      addMethods(methods, NAMES, String[].class, names, this::name);
      CodeBlock aliases = CodeBlock.of("new $T[$L][0]", String.class, constants.size());
      addMethods(methods, ALIASES, String[][].class, aliases, this::aliases);
    }
    return methods;
  }

  private boolean isPlain() {
    return constants.stream()
        .allMatch(
            constant ->
                constant.wireName().equals(constant.javaName()) && constant.aliases().isEmpty());
  }

  private CodeBlock name(int constant) {
    return CodeBlock.builder()
        .addStatement(
            "$L[$L] = $L", NAMES, constant, Literals.text(constants.get(constant).wireName()))
        .build();
  }

  private CodeBlock aliases(int constant) {
    List<String> aliases = constants.get(constant).aliases();
    return aliases.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement(
                "$L[$L] = new $T {$L}", ALIASES, constant, String[].class, Literals.texts(aliases))
            .build();
  }

  private void addMethods(
      List<MethodSpec> methods,
      String name,
      Class<?> type,
      CodeBlock array,
      IntFunction<CodeBlock> statement) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(type)
            .addStatement("$T $L = $L", type, name, array);
    List<MethodSpec> groups = new ArrayList<>();
    for (int group = 0; group < Groups.count(constants.size(), GROUP); group++) {
      int from = group * GROUP;
      int to = Math.min(from + GROUP, constants.size());
      CodeBlock.Builder body = CodeBlock.builder();
      for (int constant = from; constant < to; constant++) {
        body.add(statement.apply(constant));
      }
      if (constants.size() <= GROUP) {
        all.addCode(body.build());
      } else if (!body.isEmpty()) {
        all.addStatement("$L$L($L)", name, group, name);
        groups.add(
            MethodSpec.methodBuilder(name + group)
                .addModifiers(PRIVATE, STATIC)
                .addParameter(type, name)
                .addCode(body.build())
                .build());
      }
    }
    methods.add(all.addStatement("return $L", name).build());
    methods.addAll(groups);
  }
}
