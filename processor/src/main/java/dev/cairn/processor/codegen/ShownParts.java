package dev.cairn.processor.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.codec.ObjectParts;
import dev.cairn.codec.Parts;
import java.util.List;

/**
 * Generates what those ask for who show data, for example:
 *
 * <pre>{@code
 * @Override
 * public Parts parts() {
 *   return Shown.parts();
 * }
 *
 * private static final class Shown {
 *   static Parts parts() {
 *     return Parts.of(LAYOUT).sensitive(1).with(2, AddressCodec.INSTANCE);
 *   }
 * }
 * }</pre>
 *
 * <p>It stands in a nested class, which is loaded, with the codecs that it mentions, only then.
 */
final class ShownParts {

  static final String NAME = "Shown";

  private static final String METHOD = "parts";

  private final CodecScope scope;

  ShownParts(CodecScope scope) {
    this.scope = scope;
  }

  /**
   * Adds the method and the class.
   *
   * @param expressions each goes on where the one before ended, in a method of its own; none where
   *     there is nothing to tell
   */
  void addTo(TypeSpec.Builder type, List<CodeBlock> expressions) {
    if (expressions.isEmpty()) {
      return;
    }
    type.addMethod(
        EntryMethods.override(METHOD)
            .returns(Parts.class)
            .addStatement(
                "return $T.$L($L)", scope.nested(NAME), METHOD, scope.parameters().arguments())
            .build());
    TypeSpec.Builder shown =
        TypeSpec.classBuilder(scope.nestedName(NAME))
            .addJavadoc("For those who show data; loaded when they ask.\n")
            .addModifiers(PRIVATE, STATIC, FINAL);
    for (int i = 0; i < expressions.size(); i++) {
      shown.addMethod(method(i, expressions));
    }
    type.addType(shown.build());
  }

  private MethodSpec method(int index, List<CodeBlock> expressions) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name(index)).addModifiers(STATIC);
    if (index == 0) {
      method.returns(Parts.class);
    } else {
      method.returns(ObjectParts.class).addParameter(ObjectParts.class, METHOD);
    }
    scope.parameters().addTo(method);
    CodeBlock begun =
        index == 0 ? expressions.get(0) : CodeBlock.of("$N$L", METHOD, expressions.get(index));
    return method
        .addStatement(
            "return $L",
            index + 1 == expressions.size()
                ? begun
                : CodeBlock.of(
                    "$L($L$L)", name(index + 1), begun, scope.parameters().furtherArguments()))
        .build();
  }

  private static String name(int index) {
    return index == 0 ? METHOD : METHOD + index;
  }
}
