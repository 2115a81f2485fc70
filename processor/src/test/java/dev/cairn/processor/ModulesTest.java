package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** Codecs in named modules, compiled and run on the module path. */
class ModulesTest {

  private static final String PROVIDES =
      "  provides dev.cairn.codec.CodecProvider with com.acme.orders.CairnCodecs;\n";
  private static final String ORDER =
      "package com.acme; @dev.cairn.Serializable public record Order(String id) {}";
  private static final String MAIN =
      """
      package com.acme.app;
      import dev.cairn.Serde;
      public class Main {
        public static void main(String[] arguments) {
          var envelope = new Envelope(new com.acme.Order("17"));
          System.out.println(Serde.serialize(envelope));
          System.out.println(Serde.deserialize(Serde.serialize(envelope)).equals(envelope));
          System.out.println(Serde.deserialize(Serde.serialize(new com.acme.Order("4"))));
        }
      }
      """;

  @TempDir Path folder;

  private static List<Path> runtimeModules() {
    return List.of(Project.runtime(), Project.home(JsonParser.class), Project.home(Nullable.class));
  }

  private static String modulePath(Path... modules) {
    List<Path> all = new ArrayList<>(runtimeModules());
    all.addAll(List.of(modules));
    return Project.joined(all);
  }

  private Project library(String provides) throws IOException {
    return new Project(folder.resolve("library"))
        .options("--module-path", modulePath())
        .source("com/acme/Order.java", ORDER)
        .source(
            "module-info.java",
            "/** Orders. */\nmodule com.acme.orders {\n  requires transitive dev.cairn.runtime;\n"
                + "  exports com.acme;\n"
                + provides
                + "}\n");
  }

  private Project application(Path library) throws IOException {
    return new Project(folder.resolve("application"))
        .options("--module-path", modulePath(library))
        .source("com/acme/app/Main.java", MAIN)
        .source(
            "com/acme/app/Envelope.java",
            """
            package com.acme.app;
            import com.acme.Order;
            @dev.cairn.Serializable record Envelope(Order order) {}
            """)
        .source(
            "module-info.java",
            """
            /** An application. */
            module com.acme.app {
              requires com.acme.orders;
              provides dev.cairn.codec.CodecProvider with com.acme.app.CairnCodecs;
            }
            """);
  }

  @Test
  void codecsOfAllModulesAreFound() throws Exception {
    Project library = library(PROVIDES);
    library.compile().succeeds();
    Project application = application(library.classes());
    application.compile().succeeds();
    String path = modulePath(library.classes(), application.classes());
    Forked run = Forked.run("java", List.of("-p", path, "-m", "com.acme.app/com.acme.app.Main"));
    assertEquals(
        """
        {"__classname__":"com.acme.app.Envelope","__version__":1,"__data__":{"order":{"id":"17"}}}
        true
        Order[id=4]
        """,
        run.success());
  }

  @Test
  void aModuleThatDoesNotProvideItsCodecsIsToldTheLineToAdd() throws IOException {
    assertEquals(
        List.of(
            "module-info.java:2:1 [C060] Module com.acme.orders does not say where its codecs are;"
                + " add to its module-info.java: provides dev.cairn.codec.CodecProvider with"
                + " com.acme.orders.CairnCodecs;"),
        library("").compile().messages());
  }

  @Test
  void aModuleThatProvidesOtherCodecsIsToldTheLineToAdd() throws IOException {
    Project library = library("  provides dev.cairn.codec.CodecProvider with com.acme.Mine;\n");
    library.source(
        "com/acme/Mine.java",
        """
        package com.acme;
        import dev.cairn.codec.Codec;
        import java.util.List;
        /** A provider of the user's own. */
        public class Mine extends dev.cairn.codec.CodecProvider {
          /** For the service loader. */
          public Mine() {}
          @Override public Codec<?> byName(String name) { return null; }
          @Override public Codec<?> byType(Class<?> type) { return null; }
          @Override public List<String> names() { return List.of(); }
        }
        """);
    List<String> messages = library.compile().messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith("module-info.java:2:1 [C060]"), messages.get(0));
  }

  @Test
  void aModuleIsCompiledAgainInPart() throws IOException {
    Project library = library(PROVIDES);
    library.source(
        "com/acme/Line.java",
        "package com.acme; @dev.cairn.Serializable public record Line(int amount) {}");
    library.compile().succeeds();
    library.options("--patch-module", "com.acme.orders=" + library.sources());
    library.compile("com/acme/Order.java").succeeds();
    assertEquals(List.of("com.acme.Line", "com.acme.Order"), library.names());
  }

  @Test
  void testsInAModuleFindItsCodecsAndTheirOwn() throws Exception {
    Project library = library(PROVIDES);
    library.compile().succeeds();
    Project tests = new Project(folder.resolve("tests"));
    tests
        .options("--module-path", modulePath(library.classes()))
        .options("--patch-module", "com.acme.orders=" + tests.sources(), "-Xlint:-processing")
        .source("com/acme/app/Main.java", MAIN)
        .source(
            "com/acme/app/Envelope.java",
            "package com.acme.app;"
                + " @dev.cairn.Serializable record Envelope(com.acme.Order order) {}");
    tests.compile().succeeds();
    List<String> java =
        List.of(
            "-p",
            modulePath(library.classes()),
            "--patch-module",
            "com.acme.orders=" + tests.classes(),
            "-m",
            "com.acme.orders/com.acme.app.Main");
    String output = Forked.run("java", java).success();
    assertTrue(output.endsWith("true\nOrder[id=4]\n"), output);
    assertEquals(
        List.of("com.acme.Order", "com.acme.app.Envelope"),
        Project.names(tests.classes(), library.classes()),
        "on the class path");
  }

  @Test
  void testsInAModuleWithoutCodecsAreToldWhatIsMissing() throws IOException {
    Project library = new Project(folder.resolve("library"));
    library.options("--module-path", modulePath());
    library.source(
        "module-info.java", "/** M. */\nmodule com.acme.orders { requires dev.cairn.runtime; }");
    library.compile().succeeds();
    Project tests = new Project(folder.resolve("tests")).source("com/acme/Order.java", ORDER);
    tests.options("--module-path", modulePath(library.classes()));
    Project.Result result =
        tests.options("--patch-module", "com.acme.orders=" + tests.sources()).compile();
    result.succeeds();
    assertTrue(
        result.notes().stream().anyMatch(note -> note.contains("[C060]")),
        result.notes()::toString);
  }

  @Test
  void severalModulesAreCompiledAtOnce() throws IOException {
    Project all = new Project(folder.resolve("all"));
    all.options("--module-path", modulePath());
    all.options("--module-source-path", all.sources().toString());
    all.source("one/one/A.java", "package one; @dev.cairn.Serializable public record A(int n) {}");
    all.source("two/two/B.java", "package two; @dev.cairn.Serializable public record B(int n) {}");
    for (String module : List.of("one", "two")) {
      all.source(
          module + "/module-info.java",
          "/** M. */ module %1$s { requires dev.cairn.runtime; provides dev.cairn.codec.CodecProvider with %1$s.CairnCodecs; }"
              .formatted(module));
    }
    all.compile().succeeds();
    assertEquals(
        List.of("one.A", "two.B"),
        Project.names(all.classes().resolve("one"), all.classes().resolve("two")));
  }
}
