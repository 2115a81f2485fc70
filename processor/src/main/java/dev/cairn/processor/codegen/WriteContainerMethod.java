package dev.cairn.processor.codegen;

import static dev.cairn.processor.codegen.CodecScope.OUT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
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
import java.util.Map;

/** Generates the method that writes a container of one shape. */
final class WriteContainerMethod {

  private final CodecScope scope;
  private final MethodSpec.Builder method;

  private WriteContainerMethod(CodecScope scope, String name, ValueShape shape, String parameter) {
    this.scope = scope;
    this.method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(OUT)
            .addParameter(shape.type(), parameter);
    if (ShapeParts.mentionVariable(shape)) {
      scope.parameters().addTo(method);
    }
  }

  static MethodSpec generate(CodecScope scope, String name, ValueShape shape) {
    if (shape instanceof CollectionShape collection) {
      return new WriteContainerMethod(scope, name, shape, "elements").collection(collection);
    }
    if (shape instanceof MapShape map) {
      return new WriteContainerMethod(scope, name, shape, "map").map(map);
    }
    return new WriteContainerMethod(scope, name, shape, "optional").optional((OptionalShape) shape);
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static void writeListOfLineItem(JsonWriter out, List<LineItem> elements) {
   *   out.beginArray(elements);
   *   for (LineItem element : elements) {
   *     out.element();
   *     LineItemCodec.encode(out, element);
   *   }
   *   out.endArray();
   * }
   * }</pre>
   */
  private MethodSpec collection(CollectionShape shape) {
    if (isSet(shape.kind())) {
      method.addStatement("$N.checkSet(elements)", OUT);
    }
    return method
        .addStatement("$N.beginArray(elements)", OUT)
        .beginControlFlow("for ($T element : elements)", shape.element().shape().type().box())
        .addStatement("$N.element()", OUT)
        .addCode(WriteStatements.slot(scope, shape.element(), CodeBlock.of("element")))
        .endControlFlow()
        .addStatement("$N.endArray()", OUT)
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static void writeMapOfStringToInt(JsonWriter out, Map<String, Integer> map) {
   *   if (!out.isPlain(map)) {
   *     Composed.MAP_OF_STRING_TO_INT_CODEC.write(out, map);
   *     return;
   *   }
   *   out.beginMap(map);
   *   for (Map.Entry<String, Integer> entry : map.entrySet()) {
   *     out.key(entry.getKey());
   *     Integer value = entry.getValue();
   *     …
   *   }
   *   out.endMap();
   * }
   * }</pre>
   */
  private MethodSpec map(MapShape shape) {
    if (ContainerMethods.mayBeReserved(shape.key())) {
      method
          .beginControlFlow("if (!$N.isPlain(map))", OUT)
          .addStatement("$L.write($N, map)", CodecExpression.of(scope, shape), OUT)
          .addStatement("return")
          .endControlFlow();
    }
    return method
        .addStatement("$N.beginMap(map)", OUT)
        .beginControlFlow("for ($T entry : map.entrySet())", entryType(shape))
        .addCode(key(shape.key()))
        .addCode(value(shape))
        .endControlFlow()
        .addStatement("$N.endMap()", OUT)
        .build();
  }

  private CodeBlock key(ValueShape key) {
    if (ContainerMethods.isStringKey(key)) {
      return CodeBlock.builder().addStatement("$N.key(entry.getKey())", OUT).build();
    }
    return CodeBlock.builder()
        .addStatement("$T key = entry.getKey()", key.type().box())
        .addStatement(
            "$N.key(key == null ? null : $L.keyText(key))", OUT, CodecExpression.of(scope, key))
        .build();
  }

  private CodeBlock value(MapShape shape) {
    if (WriteStatements.takesExpression(shape.value())) {
      return WriteStatements.slot(scope, shape.value(), CodeBlock.of("entry.getValue()"));
    }
    return CodeBlock.builder()
        .addStatement("$T value = entry.getValue()", shape.value().shape().type().box())
        .add(WriteStatements.slot(scope, shape.value(), CodeBlock.of("value")))
        .build();
  }

  /**
   * Generates, for example:
   *
   * <pre>{@code
   * private static void writeOptionalOfString(JsonWriter out, Optional<String> optional) {
   *   if (optional == null) {
   *     throw out.nullValue();
   *   }
   *   if (optional.isPresent()) {
   *     out.writeString(optional.get());
   *   } else {
   *     out.writeNull();
   *   }
   * }
   * }</pre>
   */
  private MethodSpec optional(OptionalShape shape) {
    return method
        .beginControlFlow("if (optional == null)")
        .addStatement("throw $N.nullValue()", OUT)
        .endControlFlow()
        .beginControlFlow("if (optional.isPresent())")
        .addCode(WriteStatements.present(scope, shape.value(), CodeBlock.of("optional.get()")))
        .nextControlFlow("else")
        .addStatement("$N.writeNull()", OUT)
        .endControlFlow()
        .build();
  }

  /** The type of the entries as the declared map has them, wildcards included. */
  private static TypeName entryType(MapShape shape) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        ((ParameterizedTypeName) shape.type()).typeArguments().toArray(TypeName[]::new));
  }

  static boolean isSet(CollectionKind kind) {
    return switch (kind) {
      case SET, HASH_SET, LINKED_HASH_SET -> true;
      default -> false;
    };
  }
}
