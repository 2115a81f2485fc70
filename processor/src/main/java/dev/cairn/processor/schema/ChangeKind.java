package dev.cairn.processor.schema;

import static dev.cairn.processor.schema.Grade.ERROR;
import static dev.cairn.processor.schema.Grade.HARMLESS;
import static dev.cairn.processor.schema.Grade.MIGRATION;
import static dev.cairn.processor.schema.Grade.NEW_VERSION;
import static dev.cairn.processor.schema.Grade.WARNING;

/** Every way in which a shape can change: what it asks for, what it breaks, and what to write. */
public enum ChangeKind {
  ADDED_OPTIONAL(
      "property added, optional or with a default",
      NEW_VERSION,
      "code of before refuses new data, for it does not know the property"),
  ADDED_TOLERATED(
      "property added, optional or with a default, to a type that tolerates unknown ones",
      HARMLESS,
      "nothing: old data lacks it, and code of before passes it by"),
  ADDED_REQUIRED(
      "required property added",
      MIGRATION,
      "old data lacks it and can no longer be read",
      "give it a @Default, or"),
  REMOVED("property removed", MIGRATION, "what old data has there would be lost"),
  REPLACED(
      "property removed and one of the same type added",
      MIGRATION,
      "nothing says whether the new one is the old one",
      "if it was renamed, add @Property(aliases = \"%1$s\") to %2$s; else"),
  RENAMED(
      "property renamed, the former name kept as alias",
      NEW_VERSION,
      "code of before does not find it in new data"),
  REORDERED(
      "properties reordered",
      NEW_VERSION,
      "the same value gives other bytes than before, which is a change to those who compare them",
      "restore the order, or"),
  WIDENED(
      "type widened: int to long, T to Optional<T>, Set to List, an element made nullable",
      NEW_VERSION,
      "code of before cannot read all new data"),
  REWRAPPED("nullable T to Optional<T>, or back", HARMLESS, "nothing: the data is the same"),
  NARROWED(
      "type narrowed: long to int, List to Set, an element made non-null",
      MIGRATION,
      "some old data no longer fits"),
  RETYPED(
      "type changed: number to text, one type to another",
      MIGRATION,
      "old data is of another form"),
  ARGUMENTS_CHANGED(
      "generic arguments changed", MIGRATION, "what old data holds inside is of another form"),
  MADE_OPTIONAL(
      "required property made optional, or given a default",
      NEW_VERSION,
      "code of before refuses new data without it"),
  MADE_REQUIRED(
      "nullable, optional or defaulted property made required",
      MIGRATION,
      "old data without it can no longer be read",
      "give it a @Default, or"),
  DEFAULT_CHANGED(
      "default changed",
      WARNING,
      "data that lacks the property, of versions before it, reads with the new value"),
  ABSENCE_CHANGED(
      "null or an initial value where there was a default",
      NEW_VERSION,
      "code of before reads what new data leaves out as the default"),
  ABSENCE_FILLED(
      "a default or an initial value where absent meant null",
      MIGRATION,
      "old data leaves null out, which would now read as the default"),
  PROPERTY_ALIAS_REMOVED(
      "alias of a property removed",
      WARNING,
      "data that still has the former name, of versions before the alias, can no longer be read"),
  UNKNOWN_TOLERATED(
      "unknownProperties: FAIL to IGNORE, or @Extras added",
      HARMLESS,
      "nothing; bring this out before the first property is added without a new version"),
  UNKNOWN_REFUSED(
      "unknownProperties: IGNORE to FAIL, or @Extras removed",
      MIGRATION,
      "data with properties of other releases can no longer be read, or loses them"),
  PARAMETERS_CHANGED(
      "type parameters added or removed",
      MIGRATION,
      "what old data holds inside is of another form"),
  TYPE_RENAMED(
      "class renamed or moved, the former name kept as alias",
      NEW_VERSION,
      "code of before does not know the new name",
      "keep the name in data with @Serializable(name = \"%1$s\"), or"),
  TYPE_RENAMED_UNVERSIONED(
      "enum or sealed type renamed or moved, the former name kept as alias",
      HARMLESS,
      "code of before does not know the new name, which an enum has in open positions alone"),
  TYPE_ALIAS_REMOVED(
      "alias of a type removed",
      ERROR,
      "data under that name can no longer be read",
      "put it back into aliases"),
  CONSTANT_ADDED(
      "enum constant added",
      HARMLESS,
      "code of before refuses data with it: deploy everywhere before it is written"),
  CONSTANT_RENAMED(
      "enum constant renamed, the former name kept as alias",
      HARMLESS,
      "code of before refuses data with the new name: deploy everywhere before it is written"),
  CONSTANT_REMOVED(
      "enum constant removed",
      ERROR,
      "data with it can no longer be read",
      "add @Property(aliases = \"%1$s\") to the constant that takes its place, or put it back"),
  SUBTYPE_ADDED(
      "subtype added",
      HARMLESS,
      "code of before refuses data with it: deploy everywhere before it is written"),
  SUBTYPE_RENAMED(
      "subtype renamed, the former name kept as alias",
      HARMLESS,
      "nothing here: it is a change of the subtype, which has a version"),
  SUBTYPE_REMOVED(
      "subtype removed",
      ERROR,
      "data with it can no longer be read",
      "add @Serializable(aliases = \"%1$s\") to the subtype that takes its place, or put it back"),
  SUBTYPES_CLOSED(
      "non-sealed subtypes made impossible",
      ERROR,
      "data with subtypes that are not listed can no longer be read",
      "keep a non-sealed subtype"),
  DATA_CHANGED(
      "data of a serializer, or of a type's own form, of another type",
      NEW_VERSION,
      "data of the one type is not read as the other"),
  KIND_CHANGED(
      "record or class to enum, sealed type or own form, or back",
      ERROR,
      "data of the one is no data of the other",
      "give the new type a name of its own, and keep the old one as long as there is data of it");

  private final String label;
  private final Grade grade;
  private final String breakage;
  private final String remedy;

  ChangeKind(String label, Grade grade, String breakage) {
    this(label, grade, breakage, "");
  }

  ChangeKind(String label, Grade grade, String breakage, String remedy) {
    this.label = label;
    this.grade = grade;
    this.breakage = breakage;
    this.remedy = remedy;
  }

  /** The change in a few words, as {@code docs/evolution.md} has it. */
  public String label() {
    return label;
  }

  /** What it asks for. */
  public Grade grade() {
    return grade;
  }

  /** Which data breaks, and for whom. */
  public String breakage() {
    return breakage;
  }

  /** What to write apart from a version and a migration, with places for names; may be empty. */
  String remedy() {
    return remedy;
  }
}
