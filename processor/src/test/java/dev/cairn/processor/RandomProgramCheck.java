package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cairn.SerdeMapper;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.CodecProvider;
import dev.cairn.processor.random.RandomProgram;
import dev.cairn.processor.random.RandomValues;
import dev.cairn.processor.random.ValueText;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A program made at random either compiles, without a warning about what was generated, and its
 * values come back as they were; or each error is one of ours, at a place in the program. Programs
 * that are not Java, whatever the processor does, are left out.
 */
final class RandomProgramCheck {

  private static final int VALUES = 6;

  private final Path folder;
  private final boolean plain;
  private int accepted;
  private int refused;
  private int noJava;

  RandomProgramCheck(Path folder, boolean plain) {
    this.folder = folder;
    this.plain = plain;
  }

  int accepted() {
    return accepted;
  }

  int refused() {
    return refused;
  }

  void run(long seed) throws IOException {
    Map<String, String> sources = RandomProgram.of(seed, plain);
    Path place = folder.resolve((plain ? "plain" : "any") + seed);
    Project project = project(place, sources);
    try {
      Project.Result result = project.compile();
      if (result.success()) {
        accepted++;
        warnsOfNothing(project, result);
        comesBack(project, seed, text(sources));
      } else if (project(place.resolve("java"), sources)
          .options("-proc:none")
          .compile()
          .success()) {
        refused++;
        refuses(project, result);
      } else {
        noJava++;
      }
    } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
      fail("Seed " + seed + " of " + (plain ? "plain" : "any") + "\n" + sources, e);
    }
    delete(place);
  }

  private static Project project(Path place, Map<String, String> sources) throws IOException {
    Project project = new Project(Files.createDirectories(place)).warningsAllowed();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      project.source(source.getKey(), source.getValue());
    }
    return project;
  }

  private static void warnsOfNothing(Project project, Project.Result result) {
    assertEquals(
        List.of(),
        result.diagnostics().stream()
            .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
            .filter(each -> isOurs(project, each))
            .map(Object::toString)
            .toList());
  }

  private static boolean isOurs(Project project, Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null
        || diagnostic.getSource().getName().startsWith(project.generated().toString());
  }

  private static void refuses(Project project, Project.Result result) {
    for (Diagnostic<? extends JavaFileObject> each : result.diagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        boolean placed = each.getLineNumber() > 0 && !isOurs(project, each);
        if (!placed || !each.getMessage(Locale.ROOT).matches("(?s)\\[C\\d\\d\\d] .*")) {
          fail(each.toString());
        }
      }
    }
  }

  private static void comesBack(Project project, long seed, UnaryOperator<Object> text)
      throws IOException {
    try (URLClassLoader loader = Project.loader(project.classes())) {
      List<Class<?>> types = new ArrayList<>();
      for (CodecProvider provider : ServiceLoader.load(CodecProvider.class, loader)) {
        provider.names().forEach(name -> types.add(provider.byName(name).type()));
      }
      RandomValues values = new RandomValues(seed, types);
      SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
      for (Class<?> type : types) {
        for (int i = 0; i < VALUES; i++) {
          comesBack(values.of(type), type, mapper, text);
        }
      }
    }
  }

  private static void comesBack(
      Object value, Class<?> type, SerdeMapper mapper, UnaryOperator<Object> text) {
    String json;
    try {
      json = mapper.serialize(value);
    } catch (UnsupportedTypeException e) { // as an argument of a wildcard, it has no name in data
      assertTrue(e.getMessage().startsWith("No codec for java.time.DayOfWeek"), e::getMessage);
      return;
    }
    Object expected = text.apply(value);
    assertEquals(expected, text.apply(mapper.deserialize(json)), json);
    assertEquals(json, mapper.serialize(value), "the same again");
    String bare = mapper.serialize(value, type);
    assertEquals(expected, text.apply(mapper.deserialize(bare, type)), bare);
    byte[] bytes = mapper.serializeToBytes(value, type);
    assertEquals(expected, text.apply(mapper.deserialize(bytes, type)), bare);
    mapper.stringify(json);
  }

  /** What values are compared by; nothing where the program says that some of them is no data. */
  private static UnaryOperator<Object> text(Map<String, String> sources) {
    boolean ignores = sources.values().stream().anyMatch(each -> each.contains("Ignore "));
    return ignores ? value -> "" : ValueText::of;
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public String toString() {
    return accepted + " accepted, " + refused + " refused, " + noJava + " no Java";
  }
}
