package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles imports of another jar's types again and again. */
class IncrementalImportsTest {

  private static final String IMPORTS = "com/acme/Imports.java";
  private static final String PACKAGE = "com/acme/package-info.java";
  private static final String TRIP = "com/acme/Trip.java";
  private static final String OTHER = "com/acme/Other.java";

  @TempDir Path folder;
  private Project library;
  private Project project;

  @BeforeEach
  void compileALibraryAndItsImports() throws IOException {
    library = new Project(folder.resolve("library"));
    library.source("geo/Point.java", "package geo; public record Point(int x) {}");
    library.source(
        "geo/Shape.java",
        """
        package geo;
        public sealed interface Shape { record Dot(int x) implements Shape {} }
        """);
    library.compile().succeeds();
    project = new Project(folder.resolve("project")).libraries(library.classes());
    project.source(
        IMPORTS,
        """
        package com.acme;
        @dev.cairn.SerializableImport(geo.Shape.class) interface Imports {}
        """);
    project.source(PACKAGE, "@dev.cairn.SerializableImport(geo.Point.class) package com.acme;");
    project.source(
        TRIP,
        """
        package com.acme;
        @dev.cairn.Serializable record Trip(geo.Point start, geo.Shape.Dot dot) {}
        """);
    project.source(OTHER, "package com.acme; class Other {}");
    project.compile().succeeds();
    assertEquals(List.of("com.acme.Trip", "geo.Point", "geo.Shape", "geo.Shape.Dot"), names());
  }

  private List<String> names() throws IOException {
    return Project.names(project.classes(), library.classes());
  }

  @Test
  void areKeptWhateverIsCompiled() throws IOException {
    for (String file : List.of(TRIP, IMPORTS, PACKAGE, OTHER)) {
      project.compile(file).succeeds();
      assertEquals(List.of("com.acme.Trip", "geo.Point", "geo.Shape", "geo.Shape.Dot"), names());
    }
  }

  @Test
  void areGoneWithTheirAnnotation() throws IOException {
    project.source(IMPORTS, "package com.acme; interface Imports {}").compile(IMPORTS).succeeds();
    assertEquals(List.of("com.acme.Trip", "geo.Point"), names());
    project.delete(PACKAGE);
    project.source(PACKAGE, "package com.acme;").compile(PACKAGE).succeeds();
    assertEquals(List.of("com.acme.Trip"), names());
    assertTrue(project.compile(TRIP).messages().toString().contains("[C050] Trip.start"));
  }

  @Test
  void areGoneWithTheirFile() throws IOException {
    project.delete(IMPORTS);
    project.delete(PACKAGE);
    project.compile(OTHER).succeeds();
    assertEquals(List.of("com.acme.Trip"), names());
    assertTrue(project.compile(TRIP).messages().toString().contains("[C050] Trip.start"));
  }

  @Test
  void canMoveToAnotherPackage() throws IOException {
    project.source(IMPORTS, "package com.acme; interface Imports {}");
    project.source(
        "org/Imports.java",
        "package org; @dev.cairn.SerializableImport(geo.Shape.class) interface Imports {}");
    project.compile(IMPORTS, "org/Imports.java").succeeds();
    project.compile(TRIP).succeeds();
    assertEquals(List.of("com.acme.Trip", "geo.Point", "geo.Shape", "geo.Shape.Dot"), names());
    String codec = "com/acme/TripCodec.java";
    assertTrue(Files.readString(project.generated().resolve(codec)).contains("org.Shape_DotCodec"));
  }

  @Test
  void areFoundTwiceWhereOnlyTheSecondIsCompiled() throws IOException {
    project.source(
        "org/Imports.java",
        "package org; @dev.cairn.SerializableImport(geo.Point.class) interface Imports {}");
    assertEquals(
        List.of(
            "Imports.java:1:53 [C014] geo.Point is imported by org.Imports, but already by package"
                + " com.acme; keep one of them"),
        project.compile("org/Imports.java").messages());
  }

  @Test
  void areKnownToTestsWithAnnotationsOfTheSamePackage() throws IOException {
    Project tests =
        new Project(folder.resolve("tests")).libraries(library.classes(), project.classes());
    tests.source(PACKAGE, "@javax.annotation.processing.Generated(\"tests\") package com.acme;");
    tests.source(
        "com/acme/Sample.java",
        "package com.acme; @dev.cairn.Serializable record Sample(geo.Point point) {}");
    tests.compile().succeeds();
    assertEquals(List.of("com.acme.Sample"), Project.names(tests.classes(), library.classes()));
  }
}
