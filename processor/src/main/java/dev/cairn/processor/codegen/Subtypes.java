package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.Parts;
import dev.cairn.processor.model.SealedModel;
import dev.cairn.processor.model.SealedModel.SubtypeModel;
import java.util.Arrays;
import java.util.List;

/** The subtypes of a sealed type as they appear in code, with their type arguments. */
final class Subtypes {

  /** Subtypes that one method deals with. */
  private static final int GROUP = 64;

  private final CodecScope scope;
  private final List<SubtypeModel> all;

  Subtypes(CodecScope scope, SealedModel model) {
    this.scope = scope;
    this.all = model.subtypes();
  }

  int groups() {
    return Groups.count(all.size(), GROUP);
  }

  List<SubtypeModel> group(int group) {
    int from = group * GROUP;
    return all.subList(from, Math.min(from + GROUP, all.size()));
  }

  /** An expression for the codec of a subtype. */
  CodeBlock codecOf(SubtypeModel subtype) {
    if (subtype.arguments().isEmpty()) {
      return CodecExpression.instance(scope, subtype.codec(), subtype.rawType());
    }
    scope.castUnchecked();
    return CodeBlock.of(
        "new $T<>($L)",
        subtype.codec(),
        subtype.arguments().stream()
            .map(argument -> CodecExpression.of(scope, argument))
            .collect(CodeBlock.joining(", ")));
  }

  /**
   * An expression for what the data of values is made of.
   *
   * @param open whether values go the way of open positions, which leaves type arguments open
   */
  CodeBlock parts(boolean open) {
    return CodeBlock.of(
        "$T.oneOf($L)",
        Parts.class,
        all.stream()
            .map(
                subtype ->
                    open && !subtype.arguments().isEmpty()
                        ? CodeBlock.of("$T.open()", subtype.codec())
                        : codecOf(subtype))
            .collect(CodeBlock.joining(",$W")));
  }

  static TypeName typeOf(SubtypeModel subtype) {
    return subtype.arguments().isEmpty()
        ? subtype.rawType()
        : ParameterizedTypeName.get(
            subtype.rawType(),
            subtype.arguments().stream()
                .map(argument -> argument.type().box())
                .toArray(TypeName[]::new));
  }

  /**
   * An expression as one of the target's type: which type arguments a subtype fixes for its parent
   * the compiler cannot tell from the name in the data.
   */
  CodeBlock asTarget(CodeBlock value) {
    if (scope.parameters().isEmpty()) {
      return value;
    }
    scope.castUnchecked();
    return CodeBlock.of(
        "($T) ($T)$W$L",
        scope.target().type(),
        anyOf(scope.target().rawType(), scope.parameters().specs().size()),
        value);
  }

  /** A class with wildcards for its arguments. */
  static TypeName anyOf(ClassName rawType, int arguments) {
    TypeName[] wildcards = new TypeName[arguments];
    Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
    return arguments == 0 ? rawType : ParameterizedTypeName.get(rawType, wildcards);
  }
}
