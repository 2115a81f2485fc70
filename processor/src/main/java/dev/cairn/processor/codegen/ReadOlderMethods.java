package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/** Generates the methods that read data of older versions. */
final class ReadOlderMethods {

  private static final String VERSION = "version";
  private static final String READ = "readOlder";

  private final CodecScope scope;
  private final CodecTarget target;
  private final EvolutionModel evolution;
  private final int current;
  private final List<Integer> readable;

  ReadOlderMethods(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.target = model.target();
    this.evolution = model.evolution();
    this.current = target.version();
    this.readable = evolution.readable(current);
  }

  boolean isNeeded() {
    return !readable.isEmpty();
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(List.of(readOlder()));
    readable.forEach(version -> methods.add(readFrom(version)));
    return methods;
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * int version = in.beginVersion(LAYOUT, 3);
   * if (version != 3) {
   *   return readOlder(in, version);
   * }
   * }</pre>
   */
  CodeBlock beginClosed() {
    return CodeBlock.builder()
        .addStatement(
            "int $N = $N.beginVersion($N, $L)",
            VERSION,
            IN,
            LayoutMembers.LAYOUT,
            evolution.readsBareDocuments() ? 0 : current)
        .add(branchToOlder())
        .build();
  }

  CodeBlock branchToOlder() {
    return CodeBlock.builder()
        .beginControlFlow("if ($N != $L)", VERSION, current)
        .addStatement(
            "return $L($N, $N$L)", READ, IN, VERSION, scope.parameters().furtherArguments())
        .endControlFlow()
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static Order readOlder(JsonReader in, int version) {
   *   return switch (version) {
   *     case 1 -> readVersion1(in);
   *     case 2 -> readVersion2(in);
   *     default -> throw in.unsupportedVersion("com.acme.Order", version, 1, 2, 3);
   *   };
   * }
   * }</pre>
   */
  private MethodSpec readOlder() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(READ)
            .addModifiers(PRIVATE, STATIC)
            .returns(target.type())
            .addParameter(IN)
            .addParameter(int.class, VERSION);
    scope.parameters().addTo(method);
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($N)", VERSION);
    for (int version : readable) {
      cases.addStatement(
          "case $L -> readVersion$L($N$L)",
          version,
          version,
          IN,
          scope.parameters().furtherArguments());
    }
    cases.addStatement(
        "default ->$Wthrow $N.unsupportedVersion($L, $N, $L)",
        IN,
        Literals.text(target.wireName()),
        VERSION,
        OlderVersions.list(readable, current));
    return method.addCode(cases.unindent().add("};\n").build()).build();
  }

  private MethodSpec readFrom(int version) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readVersion" + version)
            .addModifiers(PRIVATE, STATIC)
            .returns(target.type())
            .addParameter(IN);
    scope.parameters().addTo(method);
    MigrationChain chain = MigrationChain.ofReader(scope, OlderVersions.own(target));
    chain.add(evolution.pathFrom(version, current).orElseThrow());
    if (chain.isPlain()) {
      chain.toUnread();
    }
    if (chain.isUnread()) {
      chain
          .statements()
          .addStatement("$N.beginData($N, $L)", IN, LayoutMembers.LAYOUT, current)
          .addStatement(
              "return $L($N$L)", ReadProperties.METHOD, IN, scope.parameters().furtherArguments());
    } else {
      chain.statements().addStatement("return $N", chain.value());
    }
    return method.addCode(chain.statements().build()).build();
  }
}
