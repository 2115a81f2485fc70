package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.schema.Change.Subject;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a recorded shape with the present one. A nested type that has changed is no change here:
 * it is reported on that type.
 */
public final class SchemaComparison {

  private final List<Change> changes = new ArrayList<>();

  private SchemaComparison() {}

  /**
   * Every change, those of the type first, then those of its members in the order of the source.
   */
  public static List<Change> compare(Schema recorded, Schema present) {
    SchemaComparison comparison = new SchemaComparison();
    comparison.compareNames(recorded, present);
    if (recorded instanceof ObjectSchema before && present instanceof ObjectSchema now) {
      comparison.compareObjects(before, now);
    } else if (recorded instanceof EnumSchema before && present instanceof EnumSchema now) {
      comparison.compareConstants(before, now);
    } else if (recorded instanceof SealedSchema before && present instanceof SealedSchema now) {
      comparison.compareSubtypes(before, now);
    } else if (recorded instanceof FormSchema before && present instanceof FormSchema now) {
      comparison.compareData(before, now);
    } else {
      comparison.add(ChangeKind.KIND_CHANGED, Subject.TYPE, recorded.kind(), present.kind());
    }
    return List.copyOf(comparison.changes);
  }

  private void compareNames(Schema recorded, Schema present) {
    if (!present.name().equals(recorded.name())) {
      add(renamed(recorded, present), Subject.TYPE, recorded.name(), present.name());
    }
    for (String alias : recorded.aliases()) {
      if (!present.aliases().contains(alias) && !present.name().equals(alias)) {
        add(ChangeKind.TYPE_ALIAS_REMOVED, Subject.TYPE, alias, "");
      }
    }
  }

  private static ChangeKind renamed(Schema recorded, Schema present) {
    if (!present.aliases().contains(recorded.name())) {
      return ChangeKind.TYPE_ALIAS_REMOVED;
    }
    return present instanceof ObjectSchema
        ? ChangeKind.TYPE_RENAMED
        : ChangeKind.TYPE_RENAMED_UNVERSIONED;
  }

  private void compareObjects(ObjectSchema recorded, ObjectSchema present) {
    compareUnknown(recorded.unknown(), present.unknown());
    if (recorded.parameters() != present.parameters()) {
      add(
          ChangeKind.PARAMETERS_CHANGED,
          Subject.TYPE,
          Integer.toString(recorded.parameters()),
          Integer.toString(present.parameters()));
    }
    Map<PropertySchema, PropertySchema> pairs = pairs(recorded, present);
    compareOrder(recorded, pairs);
    compareMissing(recorded, present, pairs);
    pairs.forEach((now, before) -> changes.addAll(PropertyComparison.compare(before, now)));
  }

  private void compareUnknown(Unknown recorded, Unknown present) {
    if (recorded != present) {
      add(
          recorded == Unknown.FAIL || present == Unknown.COLLECT
              ? ChangeKind.UNKNOWN_TOLERATED
              : ChangeKind.UNKNOWN_REFUSED,
          Subject.TYPE,
          HistoryText.word(recorded),
          HistoryText.word(present));
    }
  }

  /** The present properties with the recorded ones that they go on from. */
  private static Map<PropertySchema, PropertySchema> pairs(
      ObjectSchema recorded, ObjectSchema present) {
    Map<PropertySchema, PropertySchema> pairs = new LinkedHashMap<>();
    for (PropertySchema now : present.properties()) {
      find(recorded, now.name())
          .or(() -> now.aliases().stream().flatMap(a -> find(recorded, a).stream()).findFirst())
          .ifPresent(before -> pairs.put(now, before));
    }
    return pairs;
  }

  private static Optional<PropertySchema> find(ObjectSchema schema, String name) {
    return schema.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst();
  }

  private void compareOrder(ObjectSchema recorded, Map<PropertySchema, PropertySchema> pairs) {
    List<PropertySchema> now = List.copyOf(pairs.values());
    List<PropertySchema> before = recorded.properties().stream().filter(now::contains).toList();
    if (!now.equals(before)) {
      add(ChangeKind.REORDERED, Subject.TYPE, names(before), names(now));
    }
  }

  private static String names(List<PropertySchema> properties) {
    return String.join(", ", properties.stream().map(PropertySchema::name).toList());
  }

  private void compareMissing(
      ObjectSchema recorded, ObjectSchema present, Map<PropertySchema, PropertySchema> pairs) {
    List<PropertySchema> added =
        new ArrayList<>(
            present.properties().stream().filter(now -> !pairs.containsKey(now)).toList());
    for (PropertySchema gone : recorded.properties()) {
      if (pairs.containsValue(gone)) {
        continue;
      }
      Optional<PropertySchema> heir =
          added.stream().filter(now -> isOfSameType(now, gone)).findFirst();
      heir.ifPresent(added::remove);
      add(
          heir.isPresent() ? ChangeKind.REPLACED : ChangeKind.REMOVED,
          heir.map(now -> Subject.member(now.javaName())).orElse(Subject.TYPE),
          gone.name(),
          heir.map(PropertySchema::name).orElse(""));
    }
    boolean tolerant = recorded.unknown() != Unknown.FAIL;
    added.forEach(now -> add(added(now, tolerant), Subject.member(now.javaName()), "", now.name()));
  }

  private static boolean isOfSameType(PropertySchema one, PropertySchema other) {
    return TypeComparison.compare(
            TypeComparison.bare(other.type()), TypeComparison.bare(one.type()))
        .isEmpty();
  }

  private static ChangeKind added(PropertySchema property, boolean tolerant) {
    if (property.absence() instanceof Absence.Required) {
      return ChangeKind.ADDED_REQUIRED;
    }
    return tolerant ? ChangeKind.ADDED_TOLERATED : ChangeKind.ADDED_OPTIONAL;
  }

  private void compareConstants(EnumSchema recorded, EnumSchema present) {
    NameComparison comparison =
        new NameComparison(
            ChangeKind.CONSTANT_ADDED, ChangeKind.CONSTANT_RENAMED, ChangeKind.CONSTANT_REMOVED);
    changes.addAll(comparison.compare(recorded.constants(), present.constants(), true));
  }

  private void compareSubtypes(SealedSchema recorded, SealedSchema present) {
    if (recorded.open() && !present.open()) {
      add(ChangeKind.SUBTYPES_CLOSED, Subject.TYPE, "", "");
    }
    NameComparison comparison =
        new NameComparison(
            ChangeKind.SUBTYPE_ADDED, ChangeKind.SUBTYPE_RENAMED, ChangeKind.SUBTYPE_REMOVED);
    changes.addAll(comparison.compare(recorded.subtypes(), present.subtypes(), false));
  }

  private void compareData(FormSchema recorded, FormSchema present) {
    if (!present.data().isSameAs(recorded.data())) {
      add(ChangeKind.DATA_CHANGED, Subject.TYPE, recorded.data().text(), present.data().text());
    }
  }

  /**
   * Whether the versions of a type go on from a record: one of its kind, or an object whose data a
   * newer form takes as it is. Data of version 1 is bare with both; else the form would take the
   * number of the version for data.
   */
  public static boolean goesOn(Schema recorded, Schema present) {
    boolean takenOver =
        recorded instanceof ObjectSchema
            && present instanceof FormSchema form
            && recorded.version() == 1
            && present.version() > 1
            && form.data().isPlainObject();
    return takenOver || recorded.kind().equals(present.kind());
  }

  /** Whether a form reads data of an older version of it; what is open reads data of any type. */
  public static boolean reads(FormSchema present, FormSchema recorded) {
    return present.data().isBuiltIn("any")
        || TypeComparison.compare(recorded.data(), present.data())
            .filter(kind -> kind != ChangeKind.WIDENED)
            .isEmpty();
  }

  private void add(ChangeKind kind, Subject subject, String before, String after) {
    changes.add(new Change(kind, subject, before, after));
  }
}
