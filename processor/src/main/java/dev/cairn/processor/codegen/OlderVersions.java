package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.codec.Migrations;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates what reads and writes data of older versions. Nothing of it is on the way of current
 * data but one comparison.
 */
final class OlderVersions {

  private static final String VERSION = "version";
  private static final String READ = "readOlder";
  private static final String WRITE = "writeOlder";

  private final CodecScope scope;
  private final CodecTarget target;
  private final EvolutionModel evolution;
  private final int current;
  private final List<Integer> readable;
  private final List<Integer> writable;

  OlderVersions(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.target = model.target();
    this.evolution = model.evolution();
    this.current = target.version();
    this.readable = evolution.readable(current);
    this.writable = evolution.writable(current);
  }

  boolean canBeRead() {
    return !readable.isEmpty();
  }

  boolean canBeWritten() {
    return !writable.isEmpty();
  }

  void addTo(TypeSpec.Builder type) {
    if (canBeRead()) {
      type.addMethod(readOlder());
      readable.forEach(version -> type.addMethod(readFrom(version)));
    }
    if (canBeWritten()) {
      type.addMethod(writableVersions()).addMethod(writeEnvelope()).addMethod(writeOlder());
      writable.forEach(version -> type.addMethod(writeAs(version)));
    }
    type.addMethods(new MigrationMethods(scope).of(evolution));
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

  /** Generates the way to older versions where the version is known. */
  CodeBlock branchToOlder() {
    return CodeBlock.builder()
        .beginControlFlow("if ($N != $L)", VERSION, current)
        .addStatement(
            "return $L($N, $N$L)", READ, IN, VERSION, scope.parameters().furtherArguments())
        .endControlFlow()
        .build();
  }

  /** Generates the way to older versions when writing. */
  CodeBlock branchToOlder(boolean envelope) {
    return CodeBlock.builder()
        .beginControlFlow("if ($N.version($N) != $L)", OUT, LayoutMembers.LAYOUT, current)
        .addStatement(
            "$L($N, $N, $L$L)", WRITE, OUT, VALUE, envelope, scope.parameters().furtherArguments())
        .addStatement("return")
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
        versions(readable));
    return method.addCode(cases.unindent().add("};\n").build()).build();
  }

  private CodeBlock versions(List<Integer> older) {
    List<Integer> all = new ArrayList<>(older);
    all.add(current);
    return all.stream()
        .map(version -> CodeBlock.of("$L", version))
        .collect(CodeBlock.joining(", "));
  }

  private MethodSpec readFrom(int version) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readVersion" + version)
            .addModifiers(PRIVATE, STATIC)
            .returns(target.type())
            .addParameter(IN);
    scope.parameters().addTo(method);
    MigrationChain chain = MigrationChain.ofReader(scope, own());
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

  private MethodSpec writableVersions() {
    return EntryMethods.override("writableVersions")
        .returns(ParameterizedTypeName.get(List.class, Integer.class))
        .addStatement("return $T.of($L)", List.class, versions(writable))
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
        versions(writable));
    return method.addCode(cases.endControlFlow().build()).build();
  }

  private MethodSpec writeAs(int version) {
    MethodSpec.Builder method = writing("writeVersion" + version);
    MigrationChain chain = MigrationChain.ofWriter(scope, own());
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

  private ValueShape own() {
    ClassName codec = target.codec();
    return new CodedShape(
        codec,
        target.type(),
        target.typeVariables().stream()
            .<ValueShape>map(variable -> new VariableShape(variable.name(), variable))
            .toList(),
        /* key= */ false);
  }
}
