package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.codec.EnumCodec;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.EnumModel;
import java.util.List;

/**
 * Generates the codec of an enum, around one of the runtime that knows the constants' names:
 *
 * <pre>{@code
 * private static final class Constants {
 *   static final EnumCodec<Status> CODEC =
 *       EnumCodec.of("com.acme.Status", Status.class, Status.values());
 * }
 * }</pre>
 *
 * <p>It stands in a nested class because it initialises the enum, whose initialiser may in turn ask
 * for the codec.
 */
final class EnumCodecClass {

  private static final String NAME = "Constants";
  private static final String CODEC = "CODEC";

  private final CodecScope scope;
  private final EnumModel model;
  private final CodecClass codec;

  EnumCodecClass(EnumModel model) {
    this.model = model;
    this.scope = new CodecScope(model);
    this.codec = new CodecClass(scope);
  }

  TypeSpec generate() {
    TypeSpec.Builder type = codec.begin();
    type.addMethod(encode())
        .addMethod(decode())
        .addMethods(codec.identity())
        .addMethods(EntryMethods.closedForm(scope))
        .addMethod(readData())
        .addMethods(key())
        .addType(constants());
    return codec.end(type);
  }

  private MethodSpec encode() {
    return EntryMethods.encode(scope)
        .beginControlFlow("if ($N == null)", VALUE)
        .addStatement("throw $N.nullValue()", OUT)
        .endControlFlow()
        .addStatement("$L.write($N, $N)", constantsCodec(), OUT, VALUE)
        .build();
  }

  private MethodSpec decode() {
    return EntryMethods.decode(scope)
        .addStatement("return $L.read($N)", constantsCodec(), IN)
        .build();
  }

  private MethodSpec readData() {
    return EntryMethods.override("readData")
        .returns(model.target().type())
        .addParameter(IN)
        .addParameter(int.class, "version")
        .addStatement("return $L.readData($N, version)", constantsCodec(), IN)
        .build();
  }

  private List<MethodSpec> key() {
    MethodSpec isKey =
        EntryMethods.override("isKey").returns(boolean.class).addStatement("return true").build();
    MethodSpec keyText =
        EntryMethods.override("keyText")
            .returns(String.class)
            .addParameter(model.target().type(), "key")
            .addStatement("return $L.keyText(key)", constantsCodec())
            .build();
    MethodSpec readKey =
        EntryMethods.override("readKey")
            .returns(model.target().type())
            .addParameter(IN)
            .addParameter(String.class, "text")
            .addStatement("return $L.readKey($N, text)", constantsCodec(), IN)
            .build();
    return List.of(isKey, keyText, readKey);
  }

  private TypeSpec constants() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.nestedName(NAME))
            .addJavadoc("Initialises the enum, so not before a value is written or read.\n")
            .addModifiers(PRIVATE, STATIC, FINAL);
    EnumNames names = new EnumNames(model.constants());
    return type.addField(codecField(names)).addMethods(names.methods()).build();
  }

  private FieldSpec codecField(EnumNames names) {
    CodecTarget target = model.target();
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$T.class,$W$T.values()$L)",
                EnumCodec.class,
                Literals.text(target.wireName()),
                target.rawType(),
                target.rawType(),
                names.furtherArguments());
    if (!target.aliases().isEmpty()) {
      made.add("$Z.withAliases($L)", Literals.texts(target.aliases()));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(EnumCodec.class), target.type()), CODEC)
        .addModifiers(STATIC, FINAL)
        .initializer(made.build())
        .build();
  }

  private CodeBlock constantsCodec() {
    return CodeBlock.of("$T.$N", scope.nested(NAME), CODEC);
  }
}
