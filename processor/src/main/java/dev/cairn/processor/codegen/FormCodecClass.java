package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.FormCodec;
import dev.cairn.processor.model.FormModel;
import dev.cairn.processor.model.FormModel.Use;
import java.util.List;

/**
 * Generates the codec of a registered serializer, or of a type that brings its own form:
 *
 * <pre>{@code
 * public final class MoneySerializerCodec extends FormCodec<Money, String> {
 *   …
 *   protected Codec<String> data() {
 *     return Codecs.STRING;
 *   }
 *
 *   protected String toData(Money value) {
 *     return MoneySerializer.serialize(value);
 *   }
 *
 *   protected Money fromData(String data, int version) {
 *     return MoneySerializer.deserialize(data, version);
 *   }
 * }
 * }</pre>
 */
final class FormCodecClass {

  private final FormModel model;
  private final CodecScope scope;
  private final CodecClass codec;
  private final TypeName value;
  private final TypeName data;

  FormCodecClass(FormModel model) {
    this.model = model;
    this.scope = new CodecScope(model);
    this.codec = new CodecClass(scope);
    this.value = model.target().type();
    this.data = model.data().type().box();
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        codec.begin(ParameterizedTypeName.get(ClassName.get(FormCodec.class), value, data));
    type.addMethods(codec.identity(model.erasure())).addMethod(dataCodec()).addMethod(toData());
    if (model.calls().readable()) {
      type.addMethod(fromData());
    } else {
      type.addMethod(says("isReadable", false));
    }
    if (model.enveloped()) {
      type.addMethod(says("isAlwaysEnveloped", true));
    }
    addUse(type);
    if (model.calls().shown()) {
      type.addMethod(says("isShown", true)).addMethod(show());
    }
    return codec.end(type);
  }

  private void addUse(TypeSpec.Builder type) {
    if (!model.served().isEmpty()) {
      TypeName anyClass =
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
      type.addMethod(
          CodecClass.getter(
              "types",
              ParameterizedTypeName.get(ClassName.get(List.class), anyClass),
              CodeBlock.of(
                  "$T.of($L)",
                  List.class,
                  model.served().stream()
                      .map(each -> CodeBlock.of("$T.class", each))
                      .collect(CodeBlock.joining(",$W")))));
    }
    if (model.use() != Use.OWN) {
      type.addMethod(
          CodecClass.getter(
              "use",
              ClassName.get(FormCodec.Use.class),
              CodeBlock.of("$T.$L", FormCodec.Use.class, model.use())));
    }
    if (!model.isRegistered()) {
      type.addMethod(encode()).addMethod(decode());
    }
  }

  private MethodSpec dataCodec() {
    return override("data")
        .returns(CodecParameters.codecOf(data))
        .addStatement("return $L", CodecExpression.of(scope, model.data()))
        .build();
  }

  private MethodSpec toData() {
    CodeBlock call =
        model.isRegistered()
            ? CodeBlock.of("$T.serialize($N)", model.calls().owner(), VALUE)
            : CodeBlock.of("$N.serialize()", VALUE);
    return override("toData")
        .returns(data)
        .addParameter(value, VALUE)
        .addStatement("return $L", call)
        .build();
  }

  private MethodSpec fromData() {
    return override("fromData")
        .returns(value)
        .addParameter(data, "data")
        .addParameter(int.class, "version")
        .addStatement("return $T.deserialize(data, version)", model.calls().owner())
        .build();
  }

  private MethodSpec show() {
    return override("show")
        .returns(String.class)
        .addParameter(data, "data")
        .addStatement("return $T.stringify(data)", model.calls().owner())
        .build();
  }

  private static MethodSpec says(String method, boolean value) {
    return override(method).returns(boolean.class).addStatement("return $L", value).build();
  }

  private MethodSpec encode() {
    return EntryMethods.encode(scope)
        .addStatement("$L.write($N, $N)", instance(), OUT, VALUE)
        .build();
  }

  private MethodSpec decode() {
    return EntryMethods.decode(scope).addStatement("return $L.read($N)", instance(), IN).build();
  }

  private CodeBlock instance() {
    return scope.parameters().isEmpty()
        ? CodeBlock.of(CodecClass.INSTANCE)
        : CodeBlock.of("new $T<>($L)", model.target().codec(), scope.parameters().arguments());
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PROTECTED);
  }
}
