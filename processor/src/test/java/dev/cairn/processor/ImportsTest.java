package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;

/** Imports what a jar has, and finds that something is not there. */
class ImportsTest {

  private static final String IMPORTS =
      """
      package com.acme;
      @dev.cairn.SerializableImport(geo.Point.class)
      interface Imports {}
      """;

  @TempDir Path folder;
  private Project library;

  @BeforeEach
  void writeLibrary() throws IOException {
    library = new Project(folder.resolve("library"));
    library.source(
        "geo/Point.java",
        "package geo; public record Point(int x, java.util.List<geo.unit.Unit> units) {}");
    library.source("geo/unit/Unit.java", "package geo.unit; public record Unit(String name) {}");
  }

  private Project project() throws IOException {
    return new Project(folder.resolve("project")).source("com/acme/Imports.java", IMPORTS);
  }

  @Test
  void aClassThatIsNotThereIsNamed() throws IOException {
    library.compile().succeeds();
    Files.delete(library.classes().resolve("geo/unit/Unit.class"));
    assertEquals(
        List.of(
            "Imports.java:2:40 [C001] Point.units[] mentions type geo.unit.Unit, which does not"
                + " exist; import it or add its dependency (geo.Point is imported; if it cannot be"
                + " changed, write a @RegisteredSerializer for it)"),
        project().libraries(library.classes()).compile().messages());
  }

  @Test
  void aTypeThatItsModuleKeepsToItselfIsNamed() throws IOException {
    library.source("module-info.java", "module geo { exports geo; }").warningsAllowed();
    library.compile();
    String path =
        library.classes() + ":" + Project.runtime() + ":" + Project.home(JsonGenerator.class);
    Project project = project().options("--module-path", path);
    project.source("module-info.java", "module acme { requires geo; requires dev.cairn.runtime; }");
    assertEquals(
        List.of(
            "Imports.java:2:40 [C052] Point.units[]: type geo.unit.Unit is not accessible in"
                + " package com.acme, where the codec stands; make it so (geo.Point is imported; if"
                + " it cannot be changed, write a @RegisteredSerializer for it)"),
        project.compile().messages());
  }
}
