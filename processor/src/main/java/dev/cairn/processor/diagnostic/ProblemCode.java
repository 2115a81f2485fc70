package dev.cairn.processor.diagnostic;

import java.util.Locale;

/**
 * Every reason why a declaration is rejected. The ids are stable, for users search for them: types
 * have 1 to 19, names 20 to 29, annotations of members 30 to 39, construction 40 to 49, the types
 * of properties 50 to 59, the registration of codecs 60 to 69, migrations 70 to 79, the schema lock
 * 80 to 89.
 */
public enum ProblemCode {
  MISSING_TYPE(
      "C001", "%s mentions type %s, which does not exist; import it or add its dependency"),
  NOT_SERIALIZABLE("C002", "%s cannot be @Serializable: it is %s; %s"),
  NOT_SEALED(
      "C003",
      "%s is %s that is not sealed, so nobody knows what there is to read; make it sealed, or"
          + " annotate the classes below it"),
  SEALED_WITH_OWN_VALUES(
      "C004",
      "%s is sealed and not abstract, so it has values of its own beside those of its subtypes;"
          + " make it abstract"),
  PRIVATE_TYPE("C005", "%s is private, so its codec cannot use it; make it package-private"),
  INNER_TYPE("C006", "%s belongs to an instance of %s, which data does not have; make it static"),
  PLATFORM_STATE(
      "C007",
      "%s extends %s, whose state cannot be seen; keep one in a field instead of extending it"),
  CODEC_NAME_TAKEN("C008", "The codec of %s would be called %s, as %s is; %s"),
  BAD_VERSION("C009", "Version %d is not positive; versions begin with 1"),
  USELESS_VERSION(
      "C010", "%s is %s, which has no version but 1; remove version, the shape is in %s"),
  USELESS_UNKNOWN_PROPERTIES("C011", "unknownProperties of %s has no effect, for %s; remove it"),
  DUPLICATE_TYPE_NAME(
      "C012", "Name \"%s\" of %s in data is also that of %s; give one of them another name"),
  NO_CODEC(
      "C013",
      "%s: %s should have a codec, but its jar has no %s; compile it with cairn-processor as its"
          + " annotation processor"),
  SECOND_IMPORT("C014", "%s is imported by %s, but already by %s; keep one of them"),
  NEEDLESS_IMPORT("C015", "%s is imported by %s, but it is @Serializable itself; do not import it"),
  IMPORT_BESIDE_SERIALIZER(
      "C016",
      "%s is imported by %s, but %s serializes it; remove one of them, or give the serializer"
          + " byDefault = false"),
  UNFIT_IMPORT("C017", "%s cannot be imported: %s"),
  NAMELESS_PARAMETERS(
      "C018",
      "Nothing can build %s from its properties: for %s, its class file does not name the"
          + " parameters; compile its jar with -parameters, or write a @RegisteredSerializer for"
          + " it"),
  IMPORT_OF_OWN_TYPE(
      "C019", "%s is imported by %s, but it is compiled with it; annotate it with @Serializable"),

  EMPTY_NAME("C020", "The name of %s in data is empty; leave it out to use the name in Java"),
  UNUSABLE_NAME("C021", "The name of %s in data %s; shorten or change it"),
  RESERVED_NAME(
      "C022", "\"%s\" of %s is a key of the format itself; use another name with @Property(name)"),
  BUILT_IN_NAME(
      "C023", "\"%s\" of %s is the name of a built-in type; use another, such as one with a dot"),
  DUPLICATE_NAME("C024", "\"%s\" of %s is already used by %s; change one of them"),
  REPEATED_ALIAS("C025", "Alias \"%s\" of %s is %s; remove it"),
  UNFIT_CLASS_NAME("C026", "%s cannot have a codec under its name in Java: %s; rename %s"),

  CONFLICTING_ANNOTATIONS(
      "C030", "%s has two %s that say different things; keep one of them, best on the field"),
  STRAY_ANNOTATION("C031", "%s has no effect here: %s"),
  IGNORED_WITHOUT_DEFAULT(
      "C032", "%s is not in the data, but %s takes it; add @Default with the value to pass"),
  BAD_EXTRAS("C033", "%s has type %s; @Extras takes a java.util.Map<String, Object>"),
  SECOND_EXTRAS("C034", "%s is the second @Extras after %s; unknown properties go to one place"),
  BAD_DEFAULT("C035", "Default %s does not fit %s of type %s: %s"),

  NO_CONSTRUCTION("C040", "Nothing can build %s from its properties: %s; %s"),
  AMBIGUOUS_CONSTRUCTION(
      "C041", "%s can be built by %s as well as by %s; mark one of them with @Creator"),
  SECOND_CREATOR("C042", "%s has a second @Creator; keep one of them"),
  BAD_CREATOR("C043", "@Creator %s cannot build %s: it %s"),
  UNMATCHED_PARAMETER(
      "C044", "Parameter %s of @Creator %s matches no property; the properties are: %s"),
  UNSETTABLE_PROPERTY(
      "C045",
      "%s cannot be set: @Creator %s does not take it, and it has no setter; add it to the"
          + " parameters, or mark it with @Ignore"),
  CHECKED_EXCEPTION(
      "C046", "%s throws %s, which a codec cannot handle; use an unchecked exception"),
  UNREADABLE_PROPERTY(
      "C047", "%s cannot be read: it is private and has no getter %s; add one, or use @Ignore"),
  HIDDEN_FIELD("C048", "%s hides the field of the same name in %s; rename one of them"),

  UNSUPPORTED_TYPE("C050", "%s: type %s has no codec; %s"),
  RAW_TYPE("C051", "%s: type %s lacks its type arguments; write them, as in %s"),
  INACCESSIBLE_TYPE(
      "C052", "%s: type %s is not accessible in package %s, where the codec stands; make it so"),
  NULL_NOT_POSSIBLE("C053", "%s is @Nullable, but %s cannot hold null; remove @Nullable"),
  NOT_COMPARABLE(
      "C054", "%s: %s sorts its elements, but %s is not Comparable; use %s, or implement it"),
  UNKNOWN_ENUM("C055", "%s: %s does not say which enum it holds; name the enum"),
  VARIABLE_ARRAY("C056", "%s: an array of type variable %s cannot be built; use List<%s>"),
  NESTED_OPTIONAL(
      "C057",
      "%s: %s cannot tell an empty value in it from none; use a sealed type with a record for each"
          + " case"),

  MISSING_PROVIDES(
      "C060", "Module %s does not say where its codecs are; add to its module-info.java: %s"),
  BAD_PROVIDER_NAME("C061", "Option -A%s=%s is not the name of a class; give a qualified one"),
  BAD_FORM("C062", "%s cannot turn values into data: %s; write %s"),
  BAD_FORM_DATA("C063", "%s gives %s, which is no form of data: %s"),
  SECOND_SERIALIZER(
      "C064", "%s serializes %s, as %s does; remove one of them, or give it byDefault = false"),
  NEEDLESS_SERIALIZER(
      "C065",
      "%s serializes %s, which %s; remove it, or give it byDefault = false and name it with"
          + " @Property(serializer = %s.class) where it is due"),
  AMBIGUOUS_SERIALIZER(
      "C066", "%s: type %s is serialized by %s as well as by %s; register a serializer for it"),
  WRITE_ONLY(
      "C067",
      "%s: type %s can be written but not read, for %s has no deserialize; add it, or mark the"
          + " property with @Ignore"),
  BAD_PROPERTY_SERIALIZER("C068", "%s cannot serialize %s: %s; name one that can, or none"),
  HIDDEN_SERIALIZER(
      "C069",
      "%s: type %s is serialized by %s, which is not visible here; add to the module-info.java of"
          + " %s: exports %s;"),

  BAD_MIGRATION_FORM(
      "C070",
      "@Migration %s cannot be called: %s; write static %s %s(%s old), or static void"
          + " %s(Map<String, Object> data)"),
  BAD_MIGRATION_VERSIONS("C071", "@Migration %s leads from version %d to %d, but %s"),
  BAD_MIGRATION_SHAPE("C072", "@Migration %s %s %s, which is not version %d of %s: %s"),
  MIGRATION_FORK("C073", "@Migration %s leads from version %d to %d, as %s does; keep one of them"),
  MIGRATION_GAP(
      "C074",
      "@Migration %s leads to version %d, from where nothing leads to version %d; add one with"
          + " from = %d%s"),
  MISSING_SHAPE(
      "C075",
      "@Migration %s needs %s, version %d of %s, which does not exist; keep it as a record with"
          + " @Serializable(name = \"%s\", version = %d), or compile with -Acairn.schemas=DIR and"
          + " the record of that version in DIR, from which it is generated"),
  UNUSED_SHAPE(
      "C076", "%s is version %d of %s, but no @Migration of %s takes or gives it; remove it"),

  SHAPE_CHANGED("C080", "%s differs from the record of its version %d: %s; %s; %s"),
  NAME_LOST("C081", "%s differs from the record of its version %d: %s; %s; %s"),
  NO_PATH("C082", "Version %d of %s has been recorded, but nothing leads from it to %d: %s; %s"),
  VERSION_WENT_BACK(
      "C083",
      "%s has version %d, but version %d has been recorded in %s; raise the version, or, if there"
          + " is no data of it, remove it from the file"),
  UNRECORDED(
      "C084",
      "%s is not recorded as it is in %s: %s; compile without -Acairn.schemas.mode=verify, and"
          + " commit the file"),
  BROKEN_RECORD("C085", "%s is not the record of %s: %s; restore it from version control"),
  RECORDED_TYPE_GONE(
      "C086", "%s is recorded in %s, but %s; and if there is no data of it, delete the file"),
  BAD_SCHEMA_OPTION("C087", "%s"),
  CHANGED_MEANING("C088", "%s differs from the record of its version %d: %s; %s"),
  UNWRITABLE_RECORD("C089", "%s cannot be written: %s");

  private final String id;
  private final String template;

  ProblemCode(String id, String template) {
    this.id = id;
    this.template = template;
  }

  /** The id in brackets in front of each message, such as {@code C001}. */
  public String id() {
    return id;
  }

  String message(Object... arguments) {
    return "[" + id + "] " + String.format(Locale.ROOT, template, arguments);
  }
}
