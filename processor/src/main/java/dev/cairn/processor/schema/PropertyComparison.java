package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.schema.Change.Subject;
import dev.cairn.processor.schema.Schema.PropertySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one property, recorded and present. */
final class PropertyComparison {

  private final PropertySchema recorded;
  private final PropertySchema present;
  private final Subject subject;
  private final List<Change> changes = new ArrayList<>();

  private PropertyComparison(PropertySchema recorded, PropertySchema present) {
    this.recorded = recorded;
    this.present = present;
    this.subject = Subject.member(present.javaName());
  }

  static List<Change> compare(PropertySchema recorded, PropertySchema present) {
    PropertyComparison comparison = new PropertyComparison(recorded, present);
    comparison.compareNames();
    comparison.compareTypes();
    comparison.compareAbsence();
    return comparison.changes;
  }

  private void compareNames() {
    if (!present.name().equals(recorded.name())) {
      add(ChangeKind.RENAMED, recorded.name(), present.name());
    }
    for (String alias : recorded.aliases()) {
      if (!present.aliases().contains(alias) && !present.name().equals(alias)) {
        add(ChangeKind.PROPERTY_ALIAS_REMOVED, alias, "");
      }
    }
  }

  private void compareTypes() {
    WireType before = recorded.type();
    WireType now = present.type();
    Optional<ChangeKind> values =
        TypeComparison.compare(TypeComparison.bare(before), TypeComparison.bare(now));
    if (values.isPresent()) {
      add(values.get(), before.text(), now.text());
      return;
    }
    boolean wrapped = before.isBuiltIn("optional");
    if (wrapped != now.isBuiltIn("optional") && isOptional(recorded) == isOptional(present)) {
      add(ChangeKind.REWRAPPED, before.text(), now.text());
      return;
    }
    boolean required = isRequired(recorded) || isRequired(present);
    boolean couldBeNull = before.nullable() || wrapped;
    boolean canBeNull = now.nullable() || now.isBuiltIn("optional");
    if (!required && couldBeNull != canBeNull) {
      add(canBeNull ? ChangeKind.WIDENED : ChangeKind.NARROWED, before.text(), now.text());
    }
  }

  private void compareAbsence() {
    Absence before = recorded.absence();
    Absence now = present.absence();
    if (isRequired(recorded) != isRequired(present)) {
      ChangeKind kind = isRequired(present) ? ChangeKind.MADE_REQUIRED : ChangeKind.MADE_OPTIONAL;
      add(kind, present.name(), present.name());
    } else if (!before.equals(now) && !(isOptional(recorded) && isOptional(present))) {
      boolean defaults =
          before instanceof Absence.ReadsAsDefault && now instanceof Absence.ReadsAsDefault;
      ChangeKind kind =
          defaults
              ? ChangeKind.DEFAULT_CHANGED
              : isOptional(recorded) ? ChangeKind.ABSENCE_FILLED : ChangeKind.ABSENCE_CHANGED;
      add(kind, text(before), text(now));
    }
  }

  private static boolean isRequired(PropertySchema property) {
    return property.absence() instanceof Absence.Required;
  }

  /** Whether nothing in the data means no value. */
  private static boolean isOptional(PropertySchema property) {
    return property.absence() instanceof Absence.ReadsAsNull
        || property.absence() instanceof Absence.ReadsAsEmpty;
  }

  private static String text(Absence absence) {
    return absence instanceof Absence.ReadsAsDefault value
        ? value.literal()
        : HistoryText.word(absence);
  }

  private void add(ChangeKind kind, String before, String after) {
    changes.add(new Change(kind, subject, before, after));
  }
}
