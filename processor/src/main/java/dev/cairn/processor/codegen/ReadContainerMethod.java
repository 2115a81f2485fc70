package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.IN;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.ShapeParts;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CollectionShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import java.util.Optional;

/**
 * Generates the method that reads a container of one shape. The forms that are seldom met, such as
 * an envelope around a set, are left to the runtime's codec of the same shape.
 */
final class ReadContainerMethod {

  private final CodecScope scope;
  private final ValueShape shape;
  private final MethodSpec.Builder method;

  private ReadContainerMethod(CodecScope scope, String name, ValueShape shape) {
    this.scope = scope;
    this.shape = shape;
    this.method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(shape.type())
            .addParameter(IN);
    if (ShapeParts.mentionVariable(shape)) {
      scope.parameters().addTo(method);
    }
  }

  static MethodSpec generate(CodecScope scope, String name, ValueShape shape) {
    ReadContainerMethod method = new ReadContainerMethod(scope, name, shape);
    if (shape instanceof CollectionShape collection) {
      return method.collection(collection);
    }
    return shape instanceof MapShape map ? method.map(map) : method.optional((OptionalShape) shape);
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static List<LineItem> readListOfLineItem(JsonReader in) {
   *   ArrayList<LineItem> elements = new ArrayList<>();
   *   in.beginArray();
   *   while (in.nextElement()) {
   *     elements.add(LineItemCodec.decode(in));
   *   }
   *   return elements;
   * }
   * }</pre>
   */
  private MethodSpec collection(CollectionShape shape) {
    if (hasEnvelope(shape.kind())) {
      leaveToCodecIf(CodeBlock.of("$N.isEnvelope()", IN));
    }
    TypeName built =
        ParameterizedTypeName.get(shape.kind().built(), shape.element().shape().type().box());
    CodeBlock element = ReadExpression.slot(scope, shape.element());
    return method
        .addStatement("$T elements = new $T<>()", built, shape.kind().built())
        .addStatement("$N.beginArray()", IN)
        .beginControlFlow("while ($N.nextElement())", IN)
        .addCode(
            WriteContainerMethod.isSet(shape.kind())
                ? statement("$N.add(elements, $L)", IN, element)
                : statement("elements.add($L)", element))
        .endControlFlow()
        .addStatement("return elements")
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static Map<String, Integer> readMapOfStringToInt(JsonReader in) {
   *   if (…) { // anything but a plain object
   *     return Composed.MAP_OF_STRING_TO_INT_CODEC.read(in);
   *   }
   *   LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
   *   for (String key = in.nextKey(); key != null; key = in.nextKey()) {
   *     in.put(map, key, in.readInt());
   *   }
   *   return map;
   * }
   * }</pre>
   */
  private MethodSpec map(MapShape shape) {
    leaveToCodecIf(CodeBlock.of("$N.peek() != '{' || !$N.beginMap()", IN, IN));
    TypeName built =
        ParameterizedTypeName.get(
            shape.kind().built(), shape.key().type().box(), shape.value().shape().type().box());
    CodeBlock key =
        ContainerMethods.isStringKey(shape.key())
            ? CodeBlock.of("key")
            : CodeBlock.of("$L.readKey($N, key)", CodecExpression.of(scope, shape.key()), IN);
    return method
        .addStatement("$T map = new $T<>()", built, shape.kind().built())
        .beginControlFlow(
            "for ($T key = $N.nextKey(); key != null; key = $N.nextKey())", String.class, IN, IN)
        .addStatement("$N.put(map, $L, $L)", IN, key, ReadExpression.slot(scope, shape.value()))
        .endControlFlow()
        .addStatement("return map")
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static Optional<String> readOptionalOfString(JsonReader in) {
   *   if (in.isEnvelope()) {
   *     return Composed.OPTIONAL_OF_STRING_CODEC.read(in);
   *   }
   *   return in.readNull() ? Optional.empty() : Optional.of(in.readString());
   * }
   * }</pre>
   */
  private MethodSpec optional(OptionalShape shape) {
    leaveToCodecIf(CodeBlock.of("$N.isEnvelope()", IN));
    return method
        .addStatement(
            "return $N.readNull() ? $T.empty() : $T.of($L)",
            IN,
            Optional.class,
            Optional.class,
            ReadExpression.present(scope, shape.value()))
        .build();
  }

  private void leaveToCodecIf(CodeBlock condition) {
    method
        .beginControlFlow("if ($L)", condition)
        .addStatement("return $L.read($N)", CodecExpression.of(scope, shape), IN)
        .endControlFlow();
  }

  /** Lists are plain in open positions too. */
  private static boolean hasEnvelope(CollectionKind kind) {
    return kind == CollectionKind.DEQUE || WriteContainerMethod.isSet(kind);
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
