package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.EnumShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the enums without a codec of their own that values of a type may hold. */
public final class MentionedEnums {

  private MentionedEnums() {}

  /** The enums, in the order of the properties. */
  public static List<ClassName> of(ObjectModel model) {
    Set<ClassName> enums = new LinkedHashSet<>();
    model.properties().forEach(property -> add(property.slot().shape(), enums));
    return List.copyOf(enums);
  }

  private static void add(ValueShape shape, Set<ClassName> enums) {
    if (shape instanceof EnumShape constants) {
      enums.add(constants.type());
    }
    parts(shape).forEach(part -> add(part, enums));
  }

  private static List<ValueShape> parts(ValueShape shape) {
    if (shape instanceof ValueShape.CodedShape coded) {
      return coded.arguments();
    }
    if (shape instanceof ValueShape.FormShape form) {
      return form.arguments();
    }
    if (shape instanceof ValueShape.CollectionShape collection) {
      return List.of(collection.element().shape());
    }
    if (shape instanceof ValueShape.MapShape map) {
      return List.of(map.key(), map.value().shape());
    }
    if (shape instanceof ValueShape.ArrayShape array) {
      return List.of(array.component().shape());
    }
    if (shape instanceof ValueShape.OptionalShape optional) {
      return List.of(optional.value());
    }
    return shape instanceof ValueShape.EntryShape entry
        ? List.of(entry.key().shape(), entry.value().shape())
        : List.of();
  }
}
