package dev.cairn.processor.schema;

import java.util.Locale;

/**
 * One difference between the recorded shape of a type and the present one.
 *
 * @param subject what has changed
 * @param before the former name or form of it; empty where there was none
 * @param after the present one; empty where there is none
 */
public record Change(ChangeKind kind, Subject subject, String before, String after) {

  /**
   * What has changed, for finding it in the source.
   *
   * @param javaName the present name of the property or constant in Java, or that of the class
   *     where nothing is left to point at
   * @param member whether it is a property or a constant
   */
  public record Subject(String javaName, boolean member) {

    /** The type as a whole. */
    static final Subject TYPE = new Subject("", false);

    static Subject member(String javaName) {
      return new Subject(javaName, true);
    }
  }

  /** What it asks for. */
  public Grade grade() {
    return kind.grade();
  }

  /** What is different: {@code property "a" renamed to "b"}. */
  public String description() {
    return switch (kind) {
      case ADDED_OPTIONAL, ADDED_TOLERATED, ADDED_REQUIRED -> text("property \"%2$s\" was added");
      case REMOVED -> text("property \"%1$s\" was removed");
      case REPLACED -> text("property \"%1$s\" is gone, and \"%2$s\" of the same type is new");
      case RENAMED -> text("property \"%1$s\" was renamed to \"%2$s\"");
      case REORDERED -> text("the properties were reordered: %1$s became %2$s");
      case WIDENED, REWRAPPED, NARROWED, RETYPED, ARGUMENTS_CHANGED -> {
        yield text("the type of \"" + subject.javaName() + "\" was %1$s and is %2$s");
      }
      case MADE_OPTIONAL -> text("\"%1$s\" was required and is not");
      case MADE_REQUIRED -> text("\"%1$s\" was not required and is");
      case DEFAULT_CHANGED ->
          text("the default of \"" + subject.javaName() + "\" was %1$s and is %2$s");
      case ABSENCE_CHANGED, ABSENCE_FILLED ->
          text("\"" + subject.javaName() + "\" where absent was %1$s and is %2$s");
      case PROPERTY_ALIAS_REMOVED, TYPE_ALIAS_REMOVED -> text("alias \"%1$s\" was removed");
      case UNKNOWN_TOLERATED, UNKNOWN_REFUSED ->
          text("the way with unknown properties was %1$s and is %2$s");
      case PARAMETERS_CHANGED -> text("the number of type parameters was %1$s and is %2$s");
      case TYPE_RENAMED, TYPE_RENAMED_UNVERSIONED ->
          text("the name in data was \"%1$s\" and is \"%2$s\"");
      case CONSTANT_ADDED -> text("constant \"%2$s\" was added");
      case CONSTANT_RENAMED -> text("constant \"%1$s\" was renamed to \"%2$s\"");
      case CONSTANT_REMOVED -> text("constant \"%1$s\" was removed");
      case SUBTYPE_ADDED -> text("subtype \"%2$s\" was added");
      case SUBTYPE_RENAMED -> text("subtype \"%1$s\" was renamed to \"%2$s\"");
      case SUBTYPE_REMOVED -> text("subtype \"%1$s\" was removed");
      case SUBTYPES_CLOSED -> "subtypes that are not listed are no longer possible";
      case DATA_CHANGED -> text("its data was %1$s and is %2$s");
      case KIND_CHANGED -> text("it was of the kind %1$s and is of the kind %2$s");
    };
  }

  /** What to write where no new version is wanted; empty where nothing helps. */
  public String remedy() {
    return text(kind.remedy());
  }

  private String text(String template) {
    return String.format(Locale.ROOT, template, before, after);
  }
}
