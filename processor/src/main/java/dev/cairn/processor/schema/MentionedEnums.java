package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ShapeParts;
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
    ShapeParts.of(shape).forEach(part -> add(part, enums));
  }
}
