package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.library.Book;
import com.acme.open.Box;
import dev.cairn.Serde;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No class of the runtime, and none that is generated, calls what loads a class or opens a resource
 * by a name, reaches into other classes, or makes objects past their constructors.
 */
class NoClassesByNameTest {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "java\\.lang\\.Class\\.(forName|getResource.*|newInstance|get(Declared)?(Field|Method"
              + "|Constructor|Fields|Methods|Constructors|Classes))"
              + "|java\\.lang\\.ClassLoader\\.(loadClass|findClass|defineClass|getResource.*"
              + "|getSystemResource.*|findResource.*)"
              + "|java\\.lang\\.Module\\.getResource.*"
              + "|java\\.net\\.URLClassLoader.*"
              + "|java\\.lang\\.invoke\\.(MethodHandles\\.lookup|MethodHandles\\$Lookup\\..*|MethodType.*)"
              + "|java\\.lang\\.reflect\\.(AccessibleObject|Method|Field|Constructor|Proxy"
              + "|InvocationHandler).*"
              + "|(sun|jdk\\.internal)\\..*"
              + "|java\\.io\\.Object(Input|Output)Stream.*"
              + "|java\\.lang\\.System\\.load.*|java\\.lang\\.Runtime\\.(exec|load.*)|java\\.lang\\.ProcessBuilder.*"
              + "|javax\\.(script|naming|management)\\..*|java\\.rmi\\..*|java\\.beans\\..*");

  @Test
  void theRuntimeDoesNot() throws Exception {
    List<String> found = new ArrayList<>();
    int classes = scan(Serde.class, "", found);
    assertEquals(List.of(), found);
    assertTrue(classes > 200, "" + classes);
  }

  @Test
  void generatedClassesDoNot() throws Exception {
    List<String> found = new ArrayList<>();
    int classes = scan(Box.class, "Codec", found) + scan(Book.class, "Codec", found);
    assertEquals(List.of(), found);
    assertTrue(classes > 100, "" + classes);
  }

  /** Adds what the classes beside one call, of those whose names hold a part. */
  private static int scan(Class<?> one, String part, List<String> found) throws Exception {
    Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(root)) {
      return scan(root, part, found);
    }
    URI jar = new URI("jar:" + root.toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return scan(files.getPath("/"), part, found);
    }
  }

  private static int scan(Path root, String part, List<String> found) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(file -> file.getFileName().toString().contains(part))
              .toList();
      for (Path file : classes) {
        TreeSet<String> names = ClassReferences.of(Files.readAllBytes(file));
        names.removeIf(name -> !FORBIDDEN.matcher(name).matches());
        if (!names.isEmpty()) {
          found.add(root.relativize(file) + ": " + names);
        }
      }
      return classes.size();
    }
  }
}
