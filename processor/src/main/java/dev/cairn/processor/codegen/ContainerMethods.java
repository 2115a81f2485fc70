package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.model.ShapeParts;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CollectionShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;

/** The methods of a codec that write and read containers: one of each for a shape. */
final class ContainerMethods {

  private final CodecScope scope;
  private final NameAllocator names = new NameAllocator();
  private final Map<ValueShape, String> writers = new HashMap<>();
  private final Map<ValueShape, String> readers = new HashMap<>();
  private final Queue<Supplier<MethodSpec>> due = new ArrayDeque<>();

  ContainerMethods(CodecScope scope) {
    this.scope = scope;
  }

  /**
   * Whether methods are generated for the shape. The less common containers go through the
   * runtime's codecs, which know their rules.
   */
  static boolean exist(ValueShape shape) {
    if (shape instanceof CollectionShape collection) {
      return switch (collection.kind()) {
        case LIST, ARRAY_LIST, LINKED_LIST, DEQUE, SET, HASH_SET, LINKED_HASH_SET -> true;
        default -> false;
      };
    }
    if (shape instanceof MapShape map) {
      return switch (map.kind()) {
        case MAP, HASH_MAP, LINKED_HASH_MAP -> isInlineKey(map.key());
        default -> false;
      };
    }
    return shape instanceof OptionalShape optional && isInlineOptional(optional.value());
  }

  /** The name of the method that writes the shape. */
  String writeMethod(ValueShape shape) {
    return writers.computeIfAbsent(shape, this::newWriter);
  }

  /** The name of the method that reads the shape. */
  String readMethod(ValueShape shape) {
    return readers.computeIfAbsent(shape, this::newReader);
  }

  /** What a call of such a method passes on besides the value. */
  CodeBlock furtherArguments(ValueShape shape) {
    return ShapeParts.mentionVariable(shape)
        ? scope.parameters().furtherArguments()
        : CodeBlock.of("");
  }

  /** The methods that were asked for since the last call, and those that they ask for in turn. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Supplier<MethodSpec> next = due.poll(); next != null; next = due.poll()) {
      methods.add(next.get());
    }
    return methods;
  }

  private String newWriter(ValueShape shape) {
    String name = names.newName("write" + ShapeName.of(shape));
    due.add(() -> WriteContainerMethod.generate(scope, name, shape));
    return name;
  }

  private String newReader(ValueShape shape) {
    String name = names.newName("read" + ShapeName.of(shape));
    due.add(() -> ReadContainerMethod.generate(scope, name, shape));
    return name;
  }

  /** Keys whose codec is known, and whose texts are no reserved names unless the map tells. */
  private static boolean isInlineKey(ValueShape key) {
    return key instanceof ScalarShape scalar && scalar.kind().isKey();
  }

  static boolean isStringKey(ValueShape key) {
    return key instanceof ScalarShape scalar && scalar.kind() == ScalarKind.STRING;
  }

  /** Whether a key may be called like a key of the format itself. */
  static boolean mayBeReserved(ValueShape key) {
    return key instanceof ScalarShape scalar
        && switch (scalar.kind()) {
          case STRING, CHAR_SEQUENCE, PATH, URI -> true;
          default -> false;
        };
  }

  /** Values that are never written as null, nor as an optional of their own. */
  private static boolean isInlineOptional(ValueShape value) {
    return !(NullRules.isEmptyable(value)
        || value instanceof ValueShape.VariableShape
        || value instanceof ValueShape.OpenShape);
  }
}
