package dev.cairn.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change, found between two shapes. */
class SchemaComparisonTest {

  static Stream<Arguments> properties() {
    return Stream.of(
        Arguments.of("id:int", "id:int", ""),
        Arguments.of("id:int", "id:int; note:string?=null", "ADDED_OPTIONAL"),
        Arguments.of("id:int", "id:int; note:optional<string>=empty", "ADDED_OPTIONAL"),
        Arguments.of("id:int", "id:int; note:string=\"-\"", "ADDED_OPTIONAL"),
        Arguments.of("id:int", "id:int; note:string", "ADDED_REQUIRED"),
        Arguments.of("id:int; note:string", "id:int", "REMOVED"),
        Arguments.of("id:int; a:string", "id:int; b:string", "REPLACED"),
        Arguments.of("id:int; a:string", "id:int; b:string?=null", "REPLACED"),
        Arguments.of("id:int; a:string", "id:int; b:uuid", "REMOVED ADDED_REQUIRED"),
        Arguments.of("id:int; a:string", "id:int; b/a:string", "RENAMED"),
        Arguments.of("id:int; b/a:string", "id:int; b:string", "PROPERTY_ALIAS_REMOVED"),
        Arguments.of("id:int; a:string", "id:int; a/b:string", ""),
        Arguments.of("a:int; b:string", "b:string; a:int", "REORDERED"),
        Arguments.of("a:int; b:string", "c/b:string; a:int", "REORDERED RENAMED"),
        Arguments.of("a:int", "a:long", "WIDENED"),
        Arguments.of("a:long", "a:int", "NARROWED"),
        Arguments.of("a:int", "a:string", "RETYPED"),
        Arguments.of("a:float", "a:double", "RETYPED"),
        Arguments.of("a:long", "a:bigint", "RETYPED"),
        Arguments.of("a:char", "a:string", "WIDENED"),
        Arguments.of("a:string", "a:optional<string>=empty", "MADE_OPTIONAL"),
        Arguments.of("a:string?=null", "a:optional<string>=empty", "REWRAPPED"),
        Arguments.of("a:int", "a:optional<long>=empty", "WIDENED MADE_OPTIONAL"),
        Arguments.of("a:list<string>", "a:set<string>", "NARROWED"),
        Arguments.of("a:set<string>", "a:list<string>", "WIDENED"),
        Arguments.of("a:list<string>", "a:list<string?>", "WIDENED"),
        Arguments.of("a:list<string?>", "a:list<string>", "NARROWED"),
        Arguments.of("a:list<int>", "a:list<string>", "ARGUMENTS_CHANGED"),
        Arguments.of("a:map<string, int>", "a:map<string, long>", "WIDENED"),
        Arguments.of("a:x.Page<int>", "a:x.Page<string>", "ARGUMENTS_CHANGED"),
        Arguments.of("a:x.Page<int>", "a:x.Page<long>", "WIDENED"),
        Arguments.of("a:any<x.Base>", "a:any", "WIDENED"),
        Arguments.of("a:any", "a:any<x.Base>", "NARROWED"),
        Arguments.of("a:x.Line", "a:x.Row", "RETYPED"),
        Arguments.of("a:string?=null", "a:string", "MADE_REQUIRED"),
        Arguments.of("a:string", "a:string?=null", "MADE_OPTIONAL"),
        Arguments.of("a:string", "a:string=\"x\"", "MADE_OPTIONAL"),
        Arguments.of("a:string=\"x\"", "a:string=\"y\"", "DEFAULT_CHANGED"),
        Arguments.of("a:string?=\"x\"", "a:string=\"x\"", "NARROWED"),
        Arguments.of("a:string=\"x\"", "a:string?=\"x\"", "WIDENED"),
        Arguments.of("a:string?=\"x\"", "a:string?=null", "ABSENCE_CHANGED"),
        Arguments.of("a:string?=null", "a:string?=\"x\"", "ABSENCE_FILLED"),
        Arguments.of("a:string?=null", "a:string?=initial", "ABSENCE_FILLED"));
  }

  @ParameterizedTest
  @MethodSource("properties")
  void propertyChanges(String recorded, String present, String kinds) {
    assertEquals(kinds, kinds(object(recorded, Unknown.FAIL), object(present, Unknown.FAIL)));
  }

  static Stream<Arguments> types() {
    ObjectSchema strict = object("a:int", Unknown.FAIL);
    ObjectSchema lenient = object("a:int", Unknown.IGNORE);
    ObjectSchema keeping = object("a:int", Unknown.COLLECT);
    return Stream.of(
        Arguments.of(lenient, object("a:int; b:int?=null", Unknown.IGNORE), "ADDED_TOLERATED"),
        Arguments.of(keeping, object("a:int; b:int=5", Unknown.COLLECT), "ADDED_TOLERATED"),
        Arguments.of(lenient, object("a:int; b:int", Unknown.IGNORE), "ADDED_REQUIRED"),
        Arguments.of(
            strict,
            object("a:int; b:int?=null", Unknown.IGNORE),
            "UNKNOWN_TOLERATED ADDED_OPTIONAL"),
        Arguments.of(strict, lenient, "UNKNOWN_TOLERATED"),
        Arguments.of(lenient, keeping, "UNKNOWN_TOLERATED"),
        Arguments.of(lenient, strict, "UNKNOWN_REFUSED"),
        Arguments.of(keeping, lenient, "UNKNOWN_REFUSED"),
        Arguments.of(page(1), page(2), "PARAMETERS_CHANGED"),
        Arguments.of(named("x.A"), named("x.B", "x.A"), "TYPE_RENAMED"),
        Arguments.of(named("x.B", "x.A"), named("x.B"), "TYPE_ALIAS_REMOVED"),
        Arguments.of(constants("NEW PAID"), constants("NEW PAID SENT"), "CONSTANT_ADDED"),
        Arguments.of(constants("NEW PAID"), constants("PAID NEW"), ""),
        Arguments.of(constants("NEW PAID"), constants("NEW DONE/PAID"), "CONSTANT_RENAMED"),
        Arguments.of(constants("NEW PAID"), constants("NEW"), "CONSTANT_REMOVED"),
        Arguments.of(constants("NEW PAID"), constants("NEW/PAID"), "CONSTANT_RENAMED"),
        Arguments.of(constants("DONE/PAID"), constants("DONE"), "CONSTANT_REMOVED"),
        Arguments.of(subtypes("x.A", false), subtypes("x.A x.B", false), "SUBTYPE_ADDED"),
        Arguments.of(subtypes("x.A", false), subtypes("x.B/x.A", false), "SUBTYPE_RENAMED"),
        Arguments.of(subtypes("x.A x.B", false), subtypes("x.A", false), "SUBTYPE_REMOVED"),
        Arguments.of(subtypes("x.A", true), subtypes("x.A", false), "SUBTYPES_CLOSED"),
        Arguments.of(
            new EnumSchema("x.E", List.of(), List.of()),
            new EnumSchema("x.F", List.of("x.E"), List.of()),
            "TYPE_RENAMED_UNVERSIONED"),
        Arguments.of(form(1, "string"), form(1, "string"), ""),
        Arguments.of(form(1, "string"), form(1, "list<string>"), "DATA_CHANGED"),
        Arguments.of(form(1, "int"), form(1, "long"), "DATA_CHANGED"),
        Arguments.of(strict, form(1, "string"), "KIND_CHANGED"),
        Arguments.of(strict, new EnumSchema("x.A", List.of(), List.of()), "KIND_CHANGED"));
  }

  private static FormSchema form(int version, String data) {
    return new FormSchema("x.A", List.of(), version, WireTypeReader.read(data));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string | string | true",
        "int | long | true",
        "long | int | false",
        "string | list<string> | false",
        "string | any | true",
        "any | string | false",
        "list<int> | list<long> | true",
        "map<string, any> | any | true"
      })
  void aFormReadsDataOfOlderVersionsWhereItsTypeDoes(String older, String newer, boolean reads) {
    assertEquals(reads, SchemaComparison.reads(form(2, newer), form(1, older)));
  }

  @Test
  void anObjectGoesOnAsANewerFormThatTakesItsData() {
    ObjectSchema object = object("a:int", Unknown.FAIL);
    assertTrue(SchemaComparison.goesOn(object, form(2, "map<string, any?>")));
    assertFalse(SchemaComparison.goesOn(object, form(1, "map<string, any?>")));
    assertFalse(SchemaComparison.goesOn(object, form(2, "map<string, int>")));
    assertFalse(SchemaComparison.goesOn(object, form(2, "any")));
    assertFalse(SchemaComparison.goesOn(constants("NEW"), form(2, "map<string, any?>")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void typeChanges(Schema recorded, Schema present, String kinds) {
    assertEquals(kinds, kinds(recorded, present));
  }

  @Test
  void everyKindOfChangeIsFoundHere() {
    Set<ChangeKind> found = EnumSet.noneOf(ChangeKind.class);
    Stream.concat(properties(), types())
        .map(arguments -> (String) arguments.get()[2])
        .flatMap(kinds -> Stream.of(kinds.split(" ")))
        .filter(kind -> !kind.isEmpty())
        .forEach(kind -> found.add(ChangeKind.valueOf(kind)));
    assertEquals(EnumSet.allOf(ChangeKind.class), found);
  }

  @Test
  void descriptionsNameWhatChanged() {
    Change change =
        SchemaComparison.compare(
                object("a:list<int>", Unknown.FAIL), object("a:list<string>", Unknown.FAIL))
            .get(0);
    assertEquals("the type of \"a\" was list<int> and is list<string>", change.description());
    assertEquals(Grade.MIGRATION, change.grade());
  }

  @Test
  void nestedTypesAreKnownByFormerNamesToo() {
    WireType line = WireType.named("x.Line", List.of("x.Row"), List.of());
    assertTrue(
        TypeComparison.compare(WireTypeReader.read("list<x.Row>"), WireType.builtIn("list", line))
            .isEmpty());
  }

  private static String kinds(Schema recorded, Schema present) {
    return String.join(
        " ",
        SchemaComparison.compare(recorded, present).stream()
            .map(change -> change.kind().name())
            .toList());
  }

  /** Properties as {@code name/alias:type=absent}, where absent is a literal or a word. */
  private static ObjectSchema object(String properties, Unknown unknown) {
    return new ObjectSchema(
        "x.A",
        List.of(),
        1,
        0,
        unknown,
        Arrays.stream(properties.split("; ")).map(SchemaComparisonTest::property).toList());
  }

  private static PropertySchema property(String text) {
    String names = text.substring(0, text.indexOf(':'));
    String[] type = text.substring(text.indexOf(':') + 1).split("=");
    List<String> all = List.of(names.split("/"));
    return new PropertySchema(
        all.get(0),
        all.get(0),
        all.subList(1, all.size()),
        WireTypeReader.read(type[0]),
        absence(type.length > 1 ? type[1] : "error"));
  }

  private static Absence absence(String text) {
    return switch (text) {
      case "error" -> new Absence.Required();
      case "null" -> new Absence.ReadsAsNull();
      case "empty" -> new Absence.ReadsAsEmpty();
      case "initial" -> new Absence.KeepsInitial();
      default -> new Absence.ReadsAsDefault(text);
    };
  }

  private static ObjectSchema page(int parameters) {
    return new ObjectSchema("x.Page", List.of(), 1, parameters, Unknown.FAIL, List.of());
  }

  private static ObjectSchema named(String name, String... aliases) {
    return new ObjectSchema(name, List.of(aliases), 1, 0, Unknown.FAIL, List.of());
  }

  private static EnumSchema constants(String names) {
    return new EnumSchema("x.E", List.of(), names(names));
  }

  private static SealedSchema subtypes(String names, boolean open) {
    return new SealedSchema("x.S", List.of(), open, names(names));
  }

  private static List<NameSchema> names(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> List.of(name.split("/")))
        .map(all -> new NameSchema(all.get(0), all.get(0), all.subList(1, all.size())))
        .toList();
  }
}
