package dev.cairn.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.JavaFile;
import dev.cairn.Serializable;
import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A user's project on the disk: sources, and a folder of classes that javac writes into again and
 * again. Warnings are errors.
 */
final class Project {

  private final Path sources;
  private final Path classes;
  private final Path generated;
  private final List<Path> libraries = new ArrayList<>(List.of(runtime()));
  private final List<String> options = new ArrayList<>();
  private final List<Processor> others = new ArrayList<>();
  private boolean warningsAllowed;

  Project(Path folder) throws IOException {
    sources = Files.createDirectories(folder.resolve("src"));
    classes = Files.createDirectories(folder.resolve("classes"));
    generated = Files.createDirectories(folder.resolve("generated"));
  }

  /** What a user's class path has of Cairn. */
  static Path runtime() {
    return home(Serializable.class);
  }

  /** What a user's processor path has. */
  static List<Path> processorPath() {
    return List.of(home(ProviderProcessor.class), home(JavaFile.class), runtime());
  }

  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  Path sources() {
    return sources;
  }

  Path classes() {
    return classes;
  }

  Path generated() {
    return generated;
  }

  /**
   * Writes a source file; a {@code package} line and imports of Cairn are added where it has none.
   */
  Project source(String file, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, UTF_8);
    return this;
  }

  /** Adds folders to the class path. */
  Project libraries(Path... paths) {
    libraries.addAll(List.of(paths));
    return this;
  }

  Project options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Warnings are no errors. */
  Project warningsAllowed() {
    warningsAllowed = true;
    return this;
  }

  /** Runs other processors after Cairn's. */
  Project processors(Processor... more) {
    others.addAll(List.of(more));
    return this;
  }

  /** Deletes a source file and, as build tools do, the classes that javac has made of it. */
  void delete(String file) throws IOException {
    Files.delete(sources.resolve(file));
    Path source = classes.resolve(file);
    String name = source.getFileName().toString().replace(".java", "");
    try (Stream<Path> siblings = Files.list(source.getParent())) {
      for (Path each : siblings.toList()) {
        if (each.getFileName().toString().matches(name + "(\\$.*)?\\.class")) {
          Files.delete(each);
        }
      }
    }
  }

  /** Compiles all sources. */
  Result compile() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return compile(files.filter(file -> file.toString().endsWith(".java")).toList(), List.of());
    }
  }

  /** Compiles some of the sources; all other types are on the class path. */
  Result compile(String... files) throws IOException {
    return compile(Arrays.stream(files).map(sources::resolve).toList(), List.of());
  }

  /** Compiles some sources and hands compiled classes to the processors, as Gradle does. */
  Result compile(List<Path> files, List<String> processedClasses) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              allOptions(),
              processedClasses,
              manager.getJavaFileObjectsFromPaths(files));
      List<Processor> processors =
          new ArrayList<>(List.of(new CodecProcessor(), new ProviderProcessor()));
      processors.addAll(others);
      processors.add(new SignOffProcessor());
      task.setProcessors(processors);
      return new Result(task.call(), diagnostics.getDiagnostics());
    }
  }

  private List<String> allOptions() throws IOException {
    List<Path> classPath = new ArrayList<>(libraries);
    classPath.add(0, classes);
    List<String> all =
        new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
    if (!warningsAllowed) {
      all.add("-Werror");
    }
    // When compiling again, javac mentions each generated class that was there before.
    all.add(isEmpty(classes) ? "-Xlint:all" : "-Xlint:all,-processing");
    if (!options.contains("--module-path")) {
      all.addAll(List.of("-classpath", joined(classPath)));
    }
    all.addAll(options);
    return all;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** The names of all codecs that a program finds which has these folders on its class path. */
  static List<String> names(Path... classPath) throws IOException {
    try (URLClassLoader loader = loader(classPath)) {
      TreeSet<String> names = new TreeSet<>();
      for (CodecProvider provider : ServiceLoader.load(CodecProvider.class, loader)) {
        for (String name : provider.names()) {
          assertTrue(names.add(name), () -> name + " is found twice");
          Codec<?> codec = provider.byName(name);
          assertEquals(codec.getClass(), provider.byType(codec.type()).getClass());
        }
      }
      return List.copyOf(names);
    }
  }

  /** The names of all codecs of this project. */
  List<String> names() throws IOException {
    return names(classes);
  }

  static URLClassLoader loader(Path... classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      urls.add(path.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), Project.class.getClassLoader());
  }

  /** What javac has said. */
  record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    void succeeds() {
      assertEquals(List.of(), messages());
      assertTrue(success);
    }

    /** All errors and warnings, each with file and line. */
    List<String> messages() {
      return diagnostics.stream()
          .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
          .map(Result::line)
          .toList();
    }

    List<String> notes() {
      return diagnostics.stream()
          .filter(each -> each.getKind() == Diagnostic.Kind.NOTE)
          .map(Result::line)
          .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      return place(diagnostic.getSource(), diagnostic) + diagnostic.getMessage(Locale.ROOT);
    }

    private static String place(@Nullable JavaFileObject source, Diagnostic<?> diagnostic) {
      return source == null
          ? ""
          : Path.of(source.getName()).getFileName()
              + ":"
              + diagnostic.getLineNumber()
              + ":"
              + diagnostic.getColumnNumber()
              + " ";
    }
  }
}
