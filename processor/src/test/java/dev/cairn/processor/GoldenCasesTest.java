package dev.cairn.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonGenerator;

/**
 * Compiles every folder under {@code cases/} and compares what came out with what lies beside it:
 * the codecs of an accepted case, the errors of a rejected one.
 *
 * <p>A folder may have {@code OPTIONS.txt}, an option of the compiler on each line, and a folder
 * {@code library} with sources, and options, that are compiled before it, without the processor.
 * With a {@code module-info.java} in it, it is compiled as a module, and its library as another,
 * with the processor.
 *
 * <p>Run with {@code -Dgolden.update=true} to rewrite the expected files, then review the diff.
 */
class GoldenCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  @TestFactory
  Stream<DynamicTest> accepted() throws IOException {
    return folders("accepted").map(folder -> dynamicTest(name(folder), () -> accepts(folder)));
  }

  @TestFactory
  Stream<DynamicTest> rejected() throws IOException {
    return folders("rejected").map(folder -> dynamicTest(name(folder), () -> rejects(folder)));
  }

  private static void accepts(Path folder) throws IOException {
    Compilation compilation = compile(folder, "-Xlint:all,-processing,-serial", "-Werror");
    assertEquals("", lines(compilation.diagnostics()));
    Set<String> expected = new TreeSet<>();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      String file = Path.of(generated.getName()).getFileName() + ".golden";
      if (file.endsWith("Codec.java.golden")) {
        compare(folder.resolve(file), generated.getCharContent(true).toString());
        expected.add(file);
      }
    }
    assertEquals(expected, golden(folder), "golden files");
  }

  private static Set<String> golden(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(
          files.map(GoldenCasesTest::name).filter(file -> file.endsWith(".golden")).toList());
    }
  }

  private static void rejects(Path folder) throws IOException {
    String errors =
        Files.exists(folder.resolve("module-info.java"))
            ? module(folder)
            : lines(complaints(compile(folder)));
    Path newer = folder.resolve("ERRORS-java25.txt"); // where javac names types otherwise
    boolean isNewer = Runtime.version().feature() >= 25 && Files.exists(newer);
    compare(isNewer ? newer : folder.resolve("ERRORS.txt"), errors);
  }

  /** The errors, and the warnings that are Cairn's. */
  private static List<Diagnostic<? extends JavaFileObject>> complaints(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(
            each ->
                each.getKind() == Diagnostic.Kind.ERROR
                    || each.getMessage(Locale.ROOT).startsWith("[C"))
        .toList();
  }

  /** What javac says of a module; modules are found on the disk alone. */
  private static String module(Path folder) throws IOException {
    String path = classPath();
    if (Files.exists(folder.resolve("library"))) {
      Project library = modular(folder.resolve("library"), path);
      library.compile().succeeds();
      path = library.classes() + ":" + path;
    }
    return modular(folder, path).compile().messages().stream()
        .map(line -> line + "\n")
        .collect(joining());
  }

  private static Project modular(Path folder, String path) throws IOException {
    Project project =
        new Project(Files.createTempDirectory("module")).options("--module-path", path);
    for (Path file : files(folder)) {
      project.source(name(file), Files.readString(file));
    }
    return project;
  }

  private static String lines(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .sorted(
            Comparator.comparing(GoldenCasesTest::file)
                .thenComparing(Diagnostic::getLineNumber)
                .thenComparing(Diagnostic::getColumnNumber))
        .map(GoldenCasesTest::line)
        .collect(joining());
  }

  private static String line(Diagnostic<? extends JavaFileObject> error) {
    return file(error)
        + ":"
        + error.getLineNumber()
        + ":"
        + error.getColumnNumber()
        + " "
        + error.getMessage(Locale.ROOT)
        + "\n";
  }

  private static String file(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    return source == null ? "" : name(Path.of(source.getName()));
  }

  private static Compilation compile(Path folder, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(options(folder));
    if (Files.exists(folder.resolve("library"))) {
      all.addAll(List.of("-classpath", library(folder.resolve("library")) + ":" + classPath()));
    }
    return Compiler.javac()
        .withOptions((Object[]) all.toArray(String[]::new))
        .withProcessors(new CodecProcessor(), new ProviderProcessor(), new SignOffProcessor())
        .compile(sources(folder));
  }

  private static List<String> options(Path folder) throws IOException {
    Path file = folder.resolve("OPTIONS.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static String classPath() {
    return Project.runtime()
        + ":"
        + Project.home(NullMarked.class)
        + ":"
        + Project.home(JsonGenerator.class);
  }

  private static Path library(Path folder) throws IOException {
    Path classes = Files.createTempDirectory("library");
    List<String> options = new ArrayList<>(List.of("-proc:none"));
    options.addAll(options(folder));
    Compilation compilation =
        Compiler.javac()
            .withOptions((Object[]) options.toArray(String[]::new))
            .compile(sources(folder));
    assertEquals("", lines(compilation.diagnostics()));
    for (JavaFileObject generated : compilation.generatedFiles()) {
      Path file = classes.resolve(generated.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (InputStream in = generated.openInputStream()) {
        Files.copy(in, file);
      }
    }
    return classes;
  }

  private static List<JavaFileObject> sources(Path folder) throws IOException {
    return files(folder).stream().map(GoldenCasesTest::source).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).endsWith(".java"))
          .sorted(Comparator.comparing(GoldenCasesTest::name))
          .toList();
    }
  }

  /** The package that the source states decides where the compiler finds it. */
  private static JavaFileObject source(Path file) {
    try {
      String text = Files.readString(file, UTF_8);
      Matcher stated = PACKAGE.matcher(text);
      String folder = stated.find() ? stated.group(1) + "." : "";
      return JavaFileObjects.forSourceString(folder + name(file).replace(".java", ""), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(expected, actual, UTF_8);
      return;
    }
    assertEquals(Files.readString(expected, UTF_8), actual);
  }

  private static Stream<Path> folders(String kind) throws IOException {
    if (!Files.exists(CASES.resolve(kind))) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
      return folders.sorted().toList().stream();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
