package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles again and again into one folder, and looks at what a program then finds. */
class IncrementalCompilationTest {

  private static final String ORDER = "com/acme/Order.java";
  private static final String ADDRESS = "com/acme/Address.java";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void compileTwoTypes() throws IOException {
    project = new Project(folder);
    project.source(ORDER, record("Order", "String id"));
    project.source(ADDRESS, record("Address", "String city"));
    project.compile().succeeds();
    assertEquals(List.of("com.acme.Address", "com.acme.Order"), project.names());
  }

  private static String record(String name, String components) {
    return "package com.acme;\n@dev.cairn.Serializable public record "
        + name
        + "("
        + components
        + ") {}\n";
  }

  @Test
  void anEditedTypeKeepsTheOthers() throws IOException {
    project.source(ORDER, record("Order", "String id, int amount")).compile(ORDER).succeeds();
    assertEquals(List.of("com.acme.Address", "com.acme.Order"), project.names());
  }

  @Test
  void anAddedTypeIsFound() throws IOException {
    project.source("com/acme/Aaa.java", record("Aaa", "int a")).compile("com/acme/Aaa.java");
    assertEquals(List.of("com.acme.Aaa", "com.acme.Address", "com.acme.Order"), project.names());
  }

  @Test
  void aDeletedTypeIsGone() throws IOException {
    project.delete(ADDRESS);
    project.compile(ORDER).succeeds();
    assertEquals(List.of("com.acme.Order"), project.names());
  }

  @Test
  void aDeletedTypeIsGoneAlsoWhenSomethingElseIsCompiled() throws IOException {
    project.delete(ADDRESS);
    project.source("com/acme/Other.java", "package com.acme; class Other {}");
    project.compile("com/acme/Other.java").succeeds();
    assertEquals(List.of("com.acme.Order"), project.names());
  }

  @Test
  void aRenamedTypeIsFoundByItsNewName() throws IOException {
    project.delete(ORDER);
    project.source("com/acme/Purchase.java", record("Purchase", "String id"));
    project.compile("com/acme/Purchase.java").succeeds();
    assertEquals(List.of("com.acme.Address", "com.acme.Purchase"), project.names());
  }

  @Test
  void aRenamedTypeTakesItsNameFromAClassThatWasLeftBehind() throws IOException {
    Files.delete(project.sources().resolve(ORDER));
    project.source(
        "com/acme/Purchase.java",
        """
        package com.acme;
        @dev.cairn.Serializable(aliases = "com.acme.Order") public record Purchase(String id) {}
        """);
    project.compile("com/acme/Purchase.java").succeeds();
    assertEquals(
        List.of("com.acme.Address", "com.acme.Order", "com.acme.Purchase"), project.names());
  }

  @Test
  void aTypeWithoutItsAnnotationIsGone() throws IOException {
    project.source(ORDER, "package com.acme; public record Order(String id) {}");
    project.compile(ORDER).succeeds();
    assertEquals(List.of("com.acme.Address"), project.names());
  }

  @Test
  void nothingIsFoundAfterTheLastAnnotationIsGone() throws IOException {
    project.delete(ADDRESS);
    project.source(ORDER, "package com.acme; public record Order(String id) {}");
    project.compile(ORDER).succeeds();
    assertEquals(List.of(), project.names());
    Files.delete(project.classes().resolve("com/acme/CairnCodecs_Address.class"));
    assertEquals(List.of(), project.names(), "the service file names nothing that may be deleted");
  }

  @Test
  void aFailedCompilationChangesNothing() throws IOException {
    project.source(ORDER, "package com.acme; public record Order(Missing id) {}");
    assertFalse(project.compile(ORDER).success());
    assertEquals(List.of("com.acme.Address", "com.acme.Order"), project.names());
  }

  @Test
  void subtypesImpliedByASealedTypeAreKept() throws IOException {
    project.source(
        "com/acme/Payment.java",
        """
        package com.acme;
        @dev.cairn.Serializable public sealed interface Payment permits Cash, Card {}
        """);
    project.source(
        "com/acme/Cash.java", "package com.acme; record Cash(int n) implements Payment {}");
    project.source(
        "com/acme/Card.java", "package com.acme; record Card(int n) implements Payment {}");
    project.compile().succeeds();
    project.compile("com/acme/Cash.java").succeeds();
    project.compile(ORDER).succeeds();
    assertEquals(
        List.of(
            "com.acme.Address",
            "com.acme.Card",
            "com.acme.Cash",
            "com.acme.Order",
            "com.acme.Payment"),
        project.names());
  }

  @Test
  void nestedTypesAndThoseInTheUnnamedPackageAreKept() throws IOException {
    project.source("Bare.java", "@dev.cairn.Serializable record Bare(int n) {}");
    project.source(
        "com/acme/Outer.java",
        "package com.acme; class Outer { @dev.cairn.Serializable record Inner(int n) {} }");
    project.compile().succeeds();
    project.compile(ORDER).succeeds();
    assertEquals(
        List.of("Bare", "com.acme.Address", "com.acme.Order", "com.acme.Outer.Inner"),
        project.names());
  }

  @Test
  void aWarningNamesTypesThatAreLostFromSight() throws IOException {
    project.options("-classpath", Project.runtime().toString());
    Project.Result result = project.compile(ORDER);
    assertTrue(
        result.messages().get(0).startsWith("com.acme.Address has a codec in the output folder"),
        result.messages()::toString);
  }

  @Test
  void classesThatABuildToolHandsOverAreFound() throws IOException {
    // As Gradle does: it deletes what an aggregating processor has written, compiles the changed
    // sources, and names all other annotated types, which are class files.
    Files.delete(project.classes().resolve("META-INF/cairn/codecs.index"));
    Files.delete(project.classes().resolve("META-INF/services/dev.cairn.codec.CodecProvider"));
    Files.delete(project.classes().resolve("com/acme/CairnCodecs_Address.class"));
    project
        .compile(List.of(project.sources().resolve(ORDER)), List.of("com.acme.Address"))
        .succeeds();
    assertEquals(List.of("com.acme.Address", "com.acme.Order"), project.names());
  }
}
