package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history for reviewers; {@code EvolutionStoryTest} has a whole page of it. */
class HistoryReportTest {

  private static final String ORDER =
      """
      package com.acme;
      import dev.cairn.*;
      import java.util.*;
      @Serializable(version = %d)
      public record Order(%s) {
        @Migration(from = 0) static void number(Map<String, Object> data) {}
        %s
      }
      """;

  @TempDir private Path folder;

  private Project project() throws IOException {
    return new Project(folder)
        .options(
            "-Acairn.schemas=" + folder.resolve("schemas"),
            "-Acairn.schemas.report=" + folder.resolve("docs/history.md"));
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("docs/history.md"));
  }

  @Test
  void tellsWhatReadsEachVersionAlsoOfTypesThatAreNotCompiledNow() throws IOException {
    Project project = project();
    project.source("com/acme/Order.java", ORDER.formatted(1, "Line line", ""));
    project.source(
        "com/acme/Line.java",
        "package com.acme; @dev.cairn.Serializable public record Line(int n) {}");
    project.source(
        "com/acme/Other.java", "package com.acme; @dev.cairn.Serializable public enum Other { A }");
    project.compile().succeeds();
    String drop =
        "@Migration(from = 1) static void drop(Map<String, Object> data) { data.clear(); }";
    project.source("com/acme/Order.java", ORDER.formatted(2, "Integer a", drop));
    project.delete("com/acme/Line.java");
    project.compile().succeeds();
    project.source("com/acme/Order.java", ORDER.formatted(3, "Integer a, Integer b", drop));
    project.compile().succeeds();
    String page = report();
    assertTrue(page.contains("Version 1 (object), class `com.acme.Line`, which is gone."), page);
    assertEquals(
        """
        ### Version 2 to 3

        - property "b" was added
        - **read by** a generated step
        - **written as version 2 by** nothing

        ### Version 1 to 2

        - property "line" was removed (needs a migration)
        - property "a" was added
        - **read by** `drop`
        - **written as version 1 by** nothing

        ### Before version 1

        - **read by** `number`
        """,
        page.substring(page.indexOf("### Version 2"), page.indexOf("\n## com.acme.Other")));
    project.compile("com/acme/Other.java").succeeds();
    assertEquals(page, report());
  }
}
