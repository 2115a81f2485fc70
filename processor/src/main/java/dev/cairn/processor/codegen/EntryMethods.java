package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static dev.cairn.processor.codegen.CodecScope.OUT;
import static dev.cairn.processor.codegen.CodecScope.VALUE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.cairn.processor.model.CodecTarget;
import java.util.List;

/**
 * Generates the methods through which a codec is called: the static ones, for other codecs, and
 * those of an instance.
 */
final class EntryMethods {

  static final String ENCODE = "encode";
  static final String DECODE = "decode";

  private EntryMethods() {}

  /** The beginning of the static method that writes the closed form. */
  static MethodSpec.Builder encode(CodecScope scope) {
    MethodSpec.Builder method =
        entry(scope, ENCODE)
            .addJavadoc("Writes a value whose type is known from its position.\n")
            .addParameter(OUT)
            .addParameter(scope.target().type(), VALUE);
    scope.parameters().addTo(method);
    return method;
  }

  /** The beginning of the static method that reads the closed form. */
  static MethodSpec.Builder decode(CodecScope scope) {
    MethodSpec.Builder method =
        entry(scope, DECODE)
            .addJavadoc("Reads a value whose type is known from its position.\n")
            .returns(scope.target().type())
            .addParameter(IN);
    scope.parameters().addTo(method);
    return method;
  }

  /** The methods of an instance that write and read the closed form through the static ones. */
  static List<MethodSpec> closedForm(CodecScope scope) {
    CodecTarget target = scope.target();
    MethodSpec write =
        override("write")
            .addParameter(OUT)
            .addParameter(target.type(), VALUE)
            .addStatement("$L($N, $N$L)", ENCODE, OUT, VALUE, scope.parameters().furtherArguments())
            .build();
    MethodSpec read =
        override("read")
            .returns(target.type())
            .addParameter(IN)
            .addStatement("return $L($N$L)", DECODE, IN, scope.parameters().furtherArguments())
            .build();
    return List.of(write, read);
  }

  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
  }

  /** The type may be known to its package alone, and so is the method then. */
  private static MethodSpec.Builder entry(CodecScope scope, String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name);
    return scope.target().publicType()
        ? method.addModifiers(PUBLIC, STATIC)
        : method.addModifiers(STATIC);
  }
}
