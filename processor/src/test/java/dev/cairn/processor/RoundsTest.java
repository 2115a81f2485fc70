package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serializable types that other processors generate, in this round or that. */
class RoundsTest {

  private static final String ANNOTATED =
      "package com.acme; @dev.cairn.Serializable public record %s(int n) {}";
  private static final String PLAIN = "package com.acme; class %s {}";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
    project.source("com/acme/Order.java", ANNOTATED.formatted("Order"));
  }

  private List<String> services() throws IOException {
    return Files.readAllLines(
        project.classes().resolve("META-INF/services/dev.cairn.codec.CodecProvider"));
  }

  @Test
  void aTypeGeneratedAtOnceIsFoundByTheSameProvider() throws IOException {
    project.processors(new OneARound("Late", ANNOTATED)).compile().succeeds();
    assertEquals(List.of("com.acme.Late", "com.acme.Order"), project.names());
    assertEquals(List.of("com.acme.CairnCodecs_Late"), services());
  }

  @Test
  void typesGeneratedInRoundAfterRoundAreFoundByTheSameProvider() throws IOException {
    project
        .processors(new OneARound("Late", ANNOTATED, "Later", ANNOTATED, "Last", ANNOTATED))
        .compile()
        .succeeds();
    assertEquals(
        List.of("com.acme.Last", "com.acme.Late", "com.acme.Later", "com.acme.Order"),
        project.names());
    assertEquals(1, services().size());
  }

  @Test
  void aTypeGeneratedAfterAQuietRoundHasAnotherProvider() throws IOException {
    project.processors(new OneARound("Step", PLAIN, "Late", ANNOTATED)).compile().succeeds();
    assertEquals(List.of("com.acme.Late", "com.acme.Order"), project.names());
    assertEquals(List.of("com.acme.CairnCodecs_Order", "com.acme.CairnCodecs_Late"), services());
  }

  @Test
  void onlyGeneratedTypesAreFoundToo() throws IOException {
    project.source("com/acme/Order.java", PLAIN.formatted("Order"));
    project.processors(new OneARound("Late", ANNOTATED)).compile().succeeds();
    assertEquals(List.of("com.acme.Late"), project.names());
  }

  @Test
  void aTypeThatNeedsAGeneratedOneIsFound() throws IOException {
    project.source(
        "com/acme/Order.java",
        "package com.acme; @dev.cairn.Serializable public record Order(Late late) {}");
    project
        .processors(new OneARound("Step", PLAIN, "Step2", PLAIN, "Late", ANNOTATED))
        .compile()
        .succeeds();
    assertEquals(List.of("com.acme.Late", "com.acme.Order"), project.names());
  }

  @Test
  void otherProcessorsSeeTheTypesToo() throws IOException {
    OneARound other = new OneARound();
    project.processors(other).compile().succeeds();
    assertEquals(Set.of("dev.cairn.Serializable"), other.seen);
  }

  /** Generates one class in each round, until there are no more. */
  private static final class OneARound extends AbstractProcessor {

    private final Queue<Map.Entry<String, String>> sources = new ArrayDeque<>();
    private Set<String> seen = Set.of();

    OneARound(String... namesAndSources) {
      for (int i = 0; i < namesAndSources.length; i += 2) {
        sources.add(Map.entry(namesAndSources[i], namesAndSources[i + 1]));
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (seen.isEmpty()) {
        seen = Set.copyOf(annotations.stream().map(each -> each.toString()).toList());
      }
      Map.Entry<String, String> next = round.processingOver() ? null : sources.poll();
      if (next != null) {
        write("com.acme." + next.getKey(), next.getValue().formatted(next.getKey()));
      }
      return false;
    }

    private void write(String name, String source) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(source);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
