package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.model.ObjectModel;
import java.util.List;

/** Generates the codec of a record or a class. */
final class ObjectCodec {

  private final CodecScope scope;
  private final ObjectModel model;
  private final CodecClass codec;
  private final LayoutMembers layout;
  private final PresenceMasks masks;
  private final OlderVersions older;

  ObjectCodec(ObjectModel model) {
    this.model = model;
    this.scope = new CodecScope(model);
    this.codec = new CodecClass(scope);
    this.layout = new LayoutMembers(scope, model);
    this.masks = new PresenceMasks(model.properties(), scope.constants());
    this.older = new OlderVersions(scope, model);
  }

  TypeSpec generate() {
    TypeSpec.Builder type = codec.begin();
    layout.addTo(type);
    type.addFields(masks.constants())
        .addMethod(encode())
        .addMethod(decode())
        .addMethods(codec.identity())
        .addMethods(EntryMethods.closedForm(scope))
        .addMethods(data())
        .addMethods(new WriteProperties(scope, model, layout).methods());
    new ReadProperties(scope, model, layout, masks).addTo(type);
    older.addTo(type);
    new ShownParts(scope).addTo(type, new ObjectPartsExpression(scope, model).chains());
    return codec.end(type);
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * public static void encode(JsonWriter out, Order value) {
   *   out.beginObject(value, LAYOUT);
   *   writeProperties(out, value);
   *   out.endObject();
   * }
   * }</pre>
   */
  private MethodSpec encode() {
    MethodSpec.Builder method = EntryMethods.encode(scope);
    if (older.canBeWritten()) {
      method.addCode(older.branchToOlder(/* envelope= */ false));
    }
    return method.addCode(writeBetween("beginObject")).build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * public static Order decode(JsonReader in) {
   *   in.beginObject(LAYOUT);
   *   return readProperties(in);
   * }
   * }</pre>
   *
   * <p>The codec of a class that others extend also reads an envelope that names one of those. Not
   * if the class is generic: nothing tells that the other one has the same type arguments.
   */
  private MethodSpec decode() {
    MethodSpec.Builder method = EntryMethods.decode(scope);
    if (model.extensible() && scope.parameters().isEmpty()) {
      method
          .beginControlFlow("if ($N.isEnvelope())", IN)
          .addStatement("return $N.readOpen($T.class)", IN, model.target().rawType())
          .endControlFlow();
    }
    return method
        .addCode(
            older.canBeRead()
                ? older.beginClosed()
                : CodeBlock.of("$N.beginObject($N);\n", IN, LayoutMembers.LAYOUT))
        .addStatement("return $L", readProperties())
        .build();
  }

  private List<MethodSpec> data() {
    MethodSpec write =
        EntryMethods.override("writeData")
            .addParameter(OUT)
            .addParameter(model.target().type(), VALUE)
            .addCode(writeBetween("beginData"))
            .build();
    MethodSpec read =
        EntryMethods.override("readData")
            .returns(model.target().type())
            .addParameter(IN)
            .addParameter(int.class, "version")
            .addCode(older.canBeRead() ? older.branchToOlder() : CodeBlock.of(""))
            .addStatement("$N.beginData($N, version)", IN, LayoutMembers.LAYOUT)
            .addStatement("return $L", readProperties())
            .build();
    return List.of(write, read);
  }

  private CodeBlock writeBetween(String begin) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (model.extensible()) {
      statements.addStatement("$N.exact($N, $T.class)", OUT, VALUE, model.target().rawType());
    }
    return statements
        .addStatement("$N.$L($N, $N)", OUT, begin, VALUE, LayoutMembers.LAYOUT)
        .addStatement(
            "$L($N, $N$L)",
            WriteProperties.METHOD,
            OUT,
            VALUE,
            scope.parameters().furtherArguments())
        .addStatement("$N.endObject()", OUT)
        .build();
  }

  private CodeBlock readProperties() {
    return CodeBlock.of(
        "$L($N$L)", ReadProperties.METHOD, IN, scope.parameters().furtherArguments());
  }
}
