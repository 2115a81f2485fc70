package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.cairn.codec.Migrations;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/** Generates the methods that write data of older versions, for readers that know no newer one. */
final class WriteOlderMethods {

  private static final String VERSION = "version";
  private static final String WRITE = "writeOlder";

  private final CodecScope scope;
  private final CodecTarget target;
  private final EvolutionModel evolution;
  private final int current;
  private final List<Integer> writable;

  WriteOlderMethods(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.target = model.target();
    this.evolution = model.evolution();
    this.current = target.version();
    this.writable = evolution.writable(current);
  }

  boolean isNeeded() {
    return !writable.isEmpty();
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods =
        new ArrayList<>(List.of(writableVersions(), writeEnvelope(), writeOlder()));
    writable.forEach(version -> methods.add(writeAs(version)));
    return methods;
  }

  CodeBlock branchToOlder(boolean envelope) {
    return CodeBlock.builder()
        .beginControlFlow("if ($N.version($N) != $L)", OUT, LayoutMembers.LAYOUT, current)
        .addStatement(
            "$L($N, $N, $L$L)", WRITE, OUT, VALUE, envelope, scope.parameters().furtherArguments())
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  private MethodSpec writableVersions() {
    return EntryMethods.override("writableVersions")
        .returns(ParameterizedTypeName.get(List.class, Integer.class))
        .addStatement("return $T.of($L)", List.class, OlderVersions.list(writable, current))
        .build();
  }

  private MethodSpec writeEnvelope() {
    return EntryMethods.override("writeEnvelope")
        .addParameter(OUT)
        .addParameter(target.type(), VALUE)
        .addCode(branchToOlder(/* envelope= */ true))
        .addStatement("super.writeEnvelope($N, $N)", OUT, VALUE)
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static void writeOlder(JsonWriter out, Order value, boolean envelope) {
   *   int version = out.version(LAYOUT);
   *   switch (version) {
   *     case 2 -> writeVersion2(out, value, envelope);
   *     default -> throw out.unsupportedVersion("com.acme.Order", version, 2, 3);
   *   }
   * }
   * }</pre>
   */
  private MethodSpec writeOlder() {
    MethodSpec.Builder method = writing(WRITE);
    CodeBlock.Builder cases =
        CodeBlock.builder()
            .addStatement("int $N = $N.version($N)", VERSION, OUT, LayoutMembers.LAYOUT)
            .beginControlFlow("switch ($N)", VERSION);
    for (int version : writable) {
      cases.addStatement(
          "case $L -> writeVersion$L($N, $N, envelope$L)",
          version,
          version,
          OUT,
          VALUE,
          scope.parameters().furtherArguments());
    }
    cases.addStatement(
        "default ->$Wthrow $N.unsupportedVersion($L, $N, $L)",
        OUT,
        Literals.text(target.wireName()),
        VERSION,
        OlderVersions.list(writable, current));
    return method.addCode(cases.endControlFlow().build()).build();
  }

  private MethodSpec writeAs(int version) {
    MethodSpec.Builder method = writing("writeVersion" + version);
    MigrationChain chain = MigrationChain.ofWriter(scope, OlderVersions.own(target));
    chain.add(evolution.pathBack(current, version).orElseThrow());
    if (chain.isPlain()) {
      chain
          .statements()
          .addStatement(
              "$T.write($N, $L, $L, $N, envelope)",
              Migrations.class,
              OUT,
              Literals.text(evolution.names().getOrDefault(version, target.wireName())),
              version,
              MigrationMethods.DATA);
    } else {
      chain
          .statements()
          .addStatement(
              "$T.write($N, $L, $N, envelope)",
              Migrations.class,
              OUT,
              CodecExpression.of(scope, chain.shape()),
              chain.value());
    }
    return method.addCode(chain.statements().build()).build();
  }

  private MethodSpec.Builder writing(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(OUT)
            .addParameter(target.type(), VALUE)
            .addParameter(boolean.class, "envelope");
    scope.parameters().addTo(method);
    return method;
  }
}
