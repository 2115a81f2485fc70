package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the provider of a compilation finds, and how it is called. */
class ProviderTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
  }

  private List<String> services() throws IOException {
    return Files.readAllLines(
        project.classes().resolve("META-INF/services/dev.cairn.codec.CodecProvider"));
  }

  @Test
  void findsEveryKindOfType() throws Exception {
    project.source(
        "com/acme/Types.java",
        """
        package com.acme;
        import dev.cairn.Serializable;
        class Types {
          @Serializable record Hidden(int n) {}
          @Serializable record Page<T extends Comparable<T>>(T item) {}
          @Serializable(name = "level", aliases = {"grade", "rank"}) enum Level { LOW, HIGH }
          @Serializable sealed interface Shape permits Circle, Square {}
          record Circle(double radius) implements Shape {}
          record Square(double side) implements Shape {}
        }
        """);
    project.compile().succeeds();
    assertEquals(
        List.of(
            "com.acme.Types.Circle",
            "com.acme.Types.Hidden",
            "com.acme.Types.Page",
            "com.acme.Types.Shape",
            "com.acme.Types.Square",
            "grade",
            "level",
            "rank"),
        project.names());
  }

  @Test
  void findsNothingElse() throws Exception {
    project.source(
        "com/acme/A.java", "package com.acme; @dev.cairn.Serializable record A(int n) {}");
    project.compile().succeeds();
    Path copies = new Project(folder.resolve("other")).classes();
    Files.createDirectories(copies.resolve("com/acme"));
    Files.copy(project.classes().resolve("com/acme/A.class"), copies.resolve("com/acme/A.class"));
    try (URLClassLoader loader = Project.loader(project.classes());
        URLClassLoader other = Project.loader(copies)) {
      CodecProvider provider = only(loader);
      assertNull(provider.byName("com.acme.B"));
      assertNull(provider.byName(""));
      assertNull(provider.byType(String.class));
      Codec<?> codec = provider.byType(loader.loadClass("com.acme.A"));
      assertNotNull(codec);
      assertEquals("com.acme.A", codec.name());
      assertNull(provider.byType(other.loadClass("com.acme.A")), "a class of the same name");
    }
  }

  private static CodecProvider only(ClassLoader loader) {
    List<CodecProvider> all =
        ServiceLoader.load(CodecProvider.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    assertEquals(1, all.size());
    return all.get(0);
  }

  @Test
  void isNamedAfterTheFirstTypeAndLivesWithIt() throws IOException {
    project.source(
        "com/acme/B.java", "package com.acme; @dev.cairn.Serializable record B(int n) {}");
    project.source(
        "com/Z.java", "package com; class Z { @dev.cairn.Serializable record A(int n) {} }");
    project.compile().succeeds();
    assertEquals(List.of("com.CairnCodecs_Z_A"), services());
  }

  @Test
  void ofTheUnnamedPackageIsAnother() throws IOException {
    project.source("Bare.java", "@dev.cairn.Serializable record Bare(int n) {}");
    project.source(
        "com/acme/A.java", "package com.acme; @dev.cairn.Serializable record A(int n) {}");
    project.compile().succeeds();
    assertEquals(List.of("CairnCodecs_Bare", "com.acme.CairnCodecs_A"), services());
    assertEquals(List.of("Bare", "com.acme.A"), project.names());
  }

  @Test
  void isNamedAsTheUserWants() throws IOException {
    project.source(
        "com/acme/A.java", "package com.acme; @dev.cairn.Serializable record A(int n) {}");
    project.options("-Acairn.provider=org.example.Everything").compile().succeeds();
    assertEquals(List.of("org.example.Everything"), services());
    assertEquals(List.of("com.acme.A"), project.names());
  }

  @Test
  void ofTestsFindsTheRestWhereItTakesTheSameName() throws IOException {
    project.source(
        "com/acme/A.java", "package com.acme; @dev.cairn.Serializable record A(int n) {}");
    project.options("-Acairn.provider=com.acme.Everything").compile().succeeds();
    Project tests = new Project(folder.resolve("test")).libraries(project.classes());
    tests.source("com/acme/T.java", "package com.acme; @dev.cairn.Serializable record T(A a) {}");
    tests.options("-Acairn.provider=com.acme.Everything", "-Xlint:-processing");
    tests.compile().succeeds();
    assertEquals(
        List.of("com.acme.A", "com.acme.T"), Project.names(tests.classes(), project.classes()));
  }

  @Test
  void ofAnotherJarStandsBeside() throws IOException {
    project.source(
        "com/acme/A.java", "package com.acme; @dev.cairn.Serializable public record A(int n) {}");
    project.compile().succeeds();
    Project other = new Project(folder.resolve("other")).libraries(project.classes());
    other.source("com/acme/B.java", "package com.acme; @dev.cairn.Serializable record B(A a) {}");
    other.compile().succeeds();
    assertEquals(List.of("com.acme.B"), other.names());
    assertEquals(
        List.of("com.acme.A", "com.acme.B"), Project.names(other.classes(), project.classes()));
  }

  @Test
  void ofHundredsOfTypesHasNoMethodThatHotSpotNeverCompiles() throws IOException {
    StringBuilder source = new StringBuilder("package com.acme;\nclass Many {\n");
    for (int i = 0; i < 300; i++) {
      source.append("  @dev.cairn.Serializable(aliases = \"alias").append(i).append("\")");
      source.append(" enum E").append(i).append(" { A }\n");
    }
    project.source("com/acme/Many.java", source.append("}\n").toString()).compile().succeeds();
    assertEquals(600, project.names().size());
    Path provider = project.classes().resolve("com/acme/CairnCodecs_Many_E0.class");
    int longest =
        CodeLengths.of(Files.readAllBytes(provider)).values().stream()
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertTrue(longest > 1000 && longest < 8000, () -> longest + " bytes");
  }

  @Test
  void isNotWrittenWhereNothingIsSerializable() throws IOException {
    project.source("com/acme/A.java", "package com.acme; record A(int n) {}").compile().succeeds();
    try (var files = Files.walk(project.classes())) {
      assertEquals(
          List.of("A.class"),
          files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
    }
  }
}
