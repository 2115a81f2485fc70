package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema lock over several compilations: of all sources, of some, of several modules. */
class SchemaLockTest {

  private static final String ORDER = "com/acme/Order.java";
  private static final String LINE = "com/acme/Line.java";

  @TempDir private Path folder;
  private Path schemas;
  private Project project;

  @BeforeEach
  void recordTwoTypes() throws IOException {
    schemas = folder.resolve("schemas");
    project = new Project(folder.resolve("main")).options("-Acairn.schemas=" + schemas);
    project.source(ORDER, type("", "record Order(String id, Line line) {}"));
    project.source(LINE, type("", "record Line(int quantity) {}"));
    project.compile().succeeds();
    assertEquals(List.of("com.acme.Line.json", "com.acme.Order.json"), records());
  }

  private static String type(String arguments, String declaration) {
    return "package com.acme;\nimport dev.cairn.*;\nimport java.util.*;\n@Serializable("
        + arguments
        + ")\npublic "
        + declaration
        + "\n";
  }

  private List<String> records() throws IOException {
    try (Stream<Path> files = Files.list(schemas)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private String record(String name) throws IOException {
    return Files.readString(schemas.resolve("com.acme." + name + ".json"));
  }

  /** Marks all files with a time of long ago, so that each one written shows. */
  private Map<String, FileTime> age() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String name : records()) {
      Files.setLastModifiedTime(schemas.resolve(name), FileTime.fromMillis(0));
      times.put(name, FileTime.fromMillis(0));
    }
    return times;
  }

  private List<String> written() throws IOException {
    List<String> written = new ArrayList<>();
    for (String name : records()) {
      if (Files.getLastModifiedTime(schemas.resolve(name)).toMillis() != 0) {
        written.add(name);
      }
    }
    return written;
  }

  private static void assertSays(Project.Result result, String... parts) {
    String said = String.join("\n", result.messages());
    assertFalse(result.success());
    assertEquals(1, result.messages().size(), said);
    for (String part : parts) {
      assertTrue(said.contains(part), said);
    }
  }

  private Object read(String document) throws IOException {
    try (URLClassLoader loader = Project.loader(project.classes())) {
      return String.valueOf(
          SerdeMapper.builder().classLoader(loader).build().deserialize(document));
    }
  }

  private static String order(int version, String data) {
    return "{\"__classname__\":\"com.acme.Order\",\"__version__\":"
        + version
        + ",\"__data__\":"
        + data
        + "}";
  }

  @Test
  void onlyTheTypeThatIsCompiledAgainIsRecordedAgain() throws IOException {
    age();
    project.source(LINE, type("version = 2", "record Line(long quantity) {}"));
    project.compile(LINE).succeeds();
    assertEquals(List.of("com.acme.Line.json"), written());
    assertEquals(
        "Order[id=7, line=Line[quantity=3]]",
        read(order(1, "{\"id\":\"7\",\"line\":{\"quantity\":3}}")));
  }

  @Test
  void nothingIsWrittenWhereNothingHasChanged() throws IOException {
    age();
    project.compile().succeeds();
    project.compile(ORDER).succeeds();
    assertEquals(List.of(), written());
  }

  @Test
  void nothingIsRecordedOfABuildThatFails() throws IOException {
    age();
    project.source(LINE, type("version = 2", "record Line(long quantity) {}"));
    project.source(ORDER, type("", "record Order(String id, Line line, Thread thread) {}"));
    assertFalse(project.compile().success());
    assertEquals(List.of(), written());
  }

  @Test
  void generatedShapesSurviveWhenOthersAreCompiled() throws IOException {
    project.source(
        ORDER,
        type(
            "version = 2",
            "record Order(int id) { @Migration(from = 1) static Order fromV1(OrderV1 old) {"
                + " return new Order(Integer.parseInt(old.id())); } }"));
    project.compile(ORDER).succeeds();
    project.compile(LINE).succeeds();
    project.compile(ORDER).succeeds();
    assertEquals(List.of("com.acme.Line", "com.acme.Order"), project.names());
    assertEquals("Order[id=7]", read(order(1, "{\"id\":\"7\"}")));
  }

  /** As Gradle does: it deletes all that comes of a changed source, and compiles that alone. */
  @Test
  void generatedShapesComeBackWhenABuildToolDeletesThem() throws IOException {
    generatedShapesSurviveWhenOthersAreCompiled();
    age();
    for (String name : List.of("Order", "OrderCodec", "OrderV1", "OrderV1Codec")) {
      Files.delete(project.classes().resolve("com/acme/" + name + ".class"));
      Files.deleteIfExists(folder.resolve("main/generated/com/acme/" + name + ".java"));
    }
    project.compile(List.of(project.sources().resolve(ORDER)), List.of("com.acme.Line")).succeeds();
    assertEquals("Order[id=7]", read(order(1, "{\"id\":\"7\"}")));
    assertEquals(List.of(), written());
  }

  @Test
  void anErrorElsewhereIsTheOnlyOneReported() throws IOException {
    project.source(
        ORDER,
        type(
            "version = 2",
            "record Order(int id) { @Migration(from = 1) static Order fromV1(OrderV1 old) {"
                + " return new Order(Integer.parseInt(old.id())); } }"));
    project.source(LINE, type("", "record Line(int quantity, Thread thread) {}"));
    assertSays(project.compile(), "[C050]");
  }

  @Test
  void aDeletedTypeIsMissedUntilItsRecordIsDeletedToo() throws IOException {
    project.source(
        ORDER,
        type(
            "version = 2",
            "record Order(String id) { @Migration(from = 1) static void drop(Map<String, Object> data) { data.remove(\"line\"); } }"));
    project.compile(ORDER).succeeds();
    project.delete(LINE);
    project.compile(ORDER).succeeds(); // Version 1 of Order mentions Line, so its record is needed.
    Files.delete(schemas.resolve("com.acme.Order.json"));
    project.source(ORDER, type("version = 2", "record Order(String id) {}"));
    assertSays(project.compile(ORDER), "[C086] com.acme.Line is recorded in", "delete the file");
    Files.delete(schemas.resolve("com.acme.Line.json"));
    project.compile(ORDER).succeeds();
    assertEquals(List.of("com.acme.Order.json"), records());
  }

  @Test
  void aTypeThatIsNoLongerSerializableIsMissed() throws IOException {
    project.source(
        ORDER, type("", "record Order(String id, @Ignore @Default(\"null\") Line line) {}"));
    project.source(LINE, "package com.acme; public record Line(int quantity) {}");
    Files.delete(schemas.resolve("com.acme.Order.json"));
    assertSays(project.compile(), "[C086] com.acme.Line is recorded in", "not @Serializable");
  }

  @Test
  void twoModulesCannotShareOneFolder() throws IOException {
    Project other =
        new Project(folder.resolve("other"))
            .options("-Acairn.schemas=" + schemas)
            .source("com/acme/Bill.java", type("", "record Bill(int number) {}"));
    assertSays(other.compile(), "[C086] com.acme.Order", "another module");
    assertEquals(List.of("com.acme.Line.json", "com.acme.Order.json"), records());
  }

  @Test
  void aModuleThatSeesTheOtherMayShareItsFolderButNotTheOtherWayRound() throws IOException {
    Project tests =
        new Project(folder.resolve("tests"))
            .options("-Acairn.schemas=" + schemas)
            .libraries(project.classes())
            .source("com/acme/Bill.java", type("", "record Bill(Order order) {}"));
    tests.compile().succeeds();
    assertSays(project.compile(), "[C086] com.acme.Bill", "another module");
  }

  @Test
  void anEnumInPlaceOfARecordIsAChangeOfKindAtAnyVersion() throws IOException {
    project.source(LINE, type("version = 2", "record Line(long quantity) {}"));
    project.compile().succeeds();
    project.source(LINE, type("", "enum Line { ONE }"));
    assertSays(
        project.compile(), "[C081] Line", "it was of the kind object and is of the kind enum");
  }

  @Test
  void aMigrationFromAVersionNobodyRecordedDoesNotBridgeAnEarlierOne() throws IOException {
    project.source(
        ORDER,
        type(
            "version = 3",
            "record Order(String id, Line line, Optional<String> note) { @Migration(from = 2)"
                + " static void note(Map<String, Object> data) {} }"));
    assertSays(
        project.compile(),
        "[C082] Version 1 of Order has been recorded, but nothing leads from it to 2",
        "version 2 is not recorded",
        "add static OrderV2 fromV1(OrderV1 old) with @Migration(from = 1)");
  }
}
