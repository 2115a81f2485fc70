package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.MapKind;
import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.model.Slot;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.ArrayShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.CollectionShape;
import dev.cairn.processor.model.ValueShape.EntryShape;
import dev.cairn.processor.model.ValueShape.EnumShape;
import dev.cairn.processor.model.ValueShape.FormShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.List;
import java.util.Locale;

/**
 * Tells what a shape looks like in data. Java types of one form in data are one: a {@code List} and
 * an {@code ArrayList}, a {@code Map} and a {@code HashMap}.
 */
public final class WireTypes implements ValueShape.Visitor<WireType> {

  private final TypeNames names;
  private final List<TypeVariableName> variables;

  WireTypes(TypeNames names, List<TypeVariableName> variables) {
    this.names = names;
    this.variables = variables;
  }

  WireType of(Slot slot) {
    return slot.shape().accept(this).orNull(slot.nullable());
  }

  @Override
  public WireType visitScalar(ScalarShape shape) {
    return WireType.builtIn(word(shape.kind()));
  }

  /** The name that the format has for a scalar, or the Java word where it has none. */
  public static String word(ScalarKind kind) {
    return switch (kind) {
      case BIG_INTEGER -> "bigint";
      case BIG_DECIMAL -> "decimal";
      case LOCAL_DATE -> "date";
      case LOCAL_TIME -> "time";
      case LOCAL_DATE_TIME -> "datetime";
      case OFFSET_DATE_TIME -> "offset-datetime";
      case ZONED_DATE_TIME -> "zoned-datetime";
      case ZONE_ID -> "zone";
      case ZONE_OFFSET -> "offset";
      case ATOMIC_INTEGER -> "atomic-int";
      case BIT_SET -> "bitset";
      default ->
          kind.name().endsWith("_ARRAY")
              ? kind.name().replace("_ARRAY", "[]").toLowerCase(Locale.ROOT)
              : kind.name().replace('_', '-').toLowerCase(Locale.ROOT);
    };
  }

  @Override
  public WireType visitCoded(CodedShape shape) {
    return named(
        rawType(shape.type()), shape.arguments().stream().map(each -> each.accept(this)).toList());
  }

  @Override
  public WireType visitForm(FormShape shape) {
    return named(
        shape.source(), shape.arguments().stream().map(each -> each.accept(this)).toList());
  }

  @Override
  public WireType visitEnum(EnumShape shape) {
    return named(shape.type(), List.of());
  }

  private WireType named(ClassName type, List<WireType> arguments) {
    List<String> all = names.of(type);
    return WireType.named(all.get(0), all.subList(1, all.size()), arguments);
  }

  private static ClassName rawType(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized
        ? parameterized.rawType()
        : (ClassName) type;
  }

  @Override
  public WireType visitVariable(VariableShape shape) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).name().equals(shape.variable())) {
        return WireType.variable(i);
      }
    }
    throw new IllegalStateException("No type variable is called " + shape.variable());
  }

  /** What may stand in an open position is told by a class, which has no name in data. */
  @Override
  public WireType visitOpen(OpenShape shape) {
    return shape.bound().equals(ClassName.OBJECT)
        ? WireType.builtIn("any")
        : WireType.builtIn(
            "any", WireType.named(shape.bound().canonicalName(), List.of(), List.of()));
  }

  @Override
  public WireType visitCollection(CollectionShape shape) {
    return WireType.builtIn(word(shape.kind()), of(shape.element()));
  }

  private static String word(CollectionKind kind) {
    return switch (kind) {
      case LIST, ARRAY_LIST, LINKED_LIST -> "list";
      case COLLECTION, ITERABLE -> "collection";
      case SET, HASH_SET, LINKED_HASH_SET, ENUM_SET -> "set";
      case SORTED_SET, NAVIGABLE_SET, TREE_SET -> "sorted-set";
      case QUEUE -> "queue";
      case DEQUE, ARRAY_DEQUE -> "deque";
    };
  }

  @Override
  public WireType visitMap(MapShape shape) {
    return WireType.builtIn(word(shape.kind()), shape.key().accept(this), of(shape.value()));
  }

  private static String word(MapKind kind) {
    return switch (kind) {
      case MAP, HASH_MAP, LINKED_HASH_MAP, ENUM_MAP -> "map";
      case SORTED_MAP, NAVIGABLE_MAP, TREE_MAP -> "sorted-map";
    };
  }

  @Override
  public WireType visitArray(ArrayShape shape) {
    return WireType.builtIn("array", of(shape.component()));
  }

  @Override
  public WireType visitOptional(OptionalShape shape) {
    return WireType.builtIn("optional", shape.value().accept(this));
  }

  @Override
  public WireType visitEntry(EntryShape shape) {
    return WireType.builtIn("entry", of(shape.key()), of(shape.value()));
  }
}
