package dev.cairn.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types with many members: HotSpot never compiles a method of more than 8,000 bytecodes, so codecs
 * have none, and all their members are written and read.
 */
class CodeSizeTest {

  private static final int COMPILED_BY_HOTSPOT = 8_000;

  @TempDir Path folder;
  private URLClassLoader loader;

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1, long",
    "16, String",
    "17, double",
    "32, int",
    "33, double",
    "64, long",
    "65, String",
    "120, double",
    "254, int",
    "254, String"
  })
  void records(int size, String type) throws Exception {
    Class<?> wide = compile("public record Wide(" + members(size, type + " p#", ", ") + ") {}");
    assertKeepsAll(wide, size, type);
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 254})
  void recordsWithLateDefaults(int size) throws Exception {
    Class<?> wide =
        compile(
            "public record Wide("
                + members(size, "@Default(\"[#]\") List<Integer> p#", ", ")
                + ") {}");
    Object value = mapper(wide).deserialize("{}", wide);
    assertEquals("{" + members(size, "\"p#\":[#]", ",") + "}", mapper(wide).serialize(value, wide));
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 300, 1_500})
  void beans(int size) throws Exception {
    Class<?> wide =
        compile(
            "public final class Wide {"
                + members(
                    size,
                    "private String p#; public String getP#() { return p#; }"
                        + "public void setP#(String p#) { this.p# = p#; }",
                    "\n")
                + "}");
    assertKeepsAll(wide, size, "String");
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 600})
  void sensitiveProperties(int size) throws Exception {
    Class<?> wide =
        compile(
            "public final class Wide {"
                + members(size, "@Sensitive public String p#;", "\n")
                + members(size, "public List<Wide> w#;", "\n")
                + "}");
    String data = "{" + members(size, "\"p#\":\"#\"", ",") + "}";
    String shown = members(size, "p#=***", ", ");
    assertEquals(
        "cases.Wide@version=1(" + members(2, "w#=[{@}]", ", ").replace("@", shown) + ")",
        mapper(wide)
            .stringify(
                "{\"__classname__\":\"cases.Wide\",\"__version__\":1,\"__data__\":{"
                    + members(2, "\"w#\":[@]", ",").replace("@", data)
                    + "}}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 300})
  void builders(int size) throws Exception {
    Class<?> wide =
        compile(
            "public final class Wide {"
                + members(size, "private String p#; public String p#() { return p#; }", "\n")
                + "public static Builder builder() { return new Builder(); }"
                + "public static final class Builder { private final Wide wide = new Wide();"
                + members(size, "public Builder p#(String p#) { wide.p# = p#; return this; }", "\n")
                + "public Wide build() { return wide; } } private Wide() {} }");
    assertKeepsAll(wide, size, "String");
    String nulls = "{" + members(size, "\"p#\":null", ",") + "}";
    assertEquals(nulls, mapper(wide).serialize(mapper(wide).deserialize(nulls, wide), wide));
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129, 1_500})
  void enums(int size) throws Exception {
    Class<?> wide =
        compile(
            "public enum Wide {"
                + members(size, "@Property(name = \"c#\", aliases = \"a#\") P#", ", ")
                + "}");
    SerdeMapper mapper = mapper(wide);
    for (int i = 0; i < size; i++) {
      Object constant = wide.getEnumConstants()[i];
      assertEquals("\"c" + i + "\"", mapper.serialize(constant, wide));
      assertEquals(constant, mapper.deserialize("\"a" + i + "\"", wide));
    }
  }

  @Test
  void sealedTypes() throws Exception {
    int size = 150;
    Class<?> wide =
        compile(
            "public sealed interface Wide {"
                + members(size, "record P#(int p) implements Wide {}", "\n")
                + "}");
    SerdeMapper mapper = mapper(wide);
    for (int i = 0; i < size; i++) {
      String text =
          "{\"__classname__\":\"cases.Wide.P#\",\"__version__\":1,\"__data__\":{\"p\":#}}"
              .replace("#", String.valueOf(i));
      assertEquals(text, mapper.serialize(mapper.deserialize(text, wide), wide));
    }
  }

  /** Reads a document with all properties, in order and reversed, and one without any. */
  private static void assertKeepsAll(Class<?> wide, int size, String type) {
    String property = "\"p#\":" + literal(type);
    String text = "{" + members(size, property, ",") + "}";
    List<String> each = Arrays.asList(members(size, property, ",").split(","));
    Collections.reverse(each);
    String reversed = "{" + String.join(",", each) + "}";
    SerdeMapper mapper = mapper(wide);
    assertEquals(text, mapper.serialize(mapper.deserialize(text, wide), wide));
    assertEquals(text, mapper.serialize(mapper.deserialize(reversed, wide), wide));
    if (!type.equals("String")) {
      String last = "'p" + (size - 1) + "'";
      String message =
          assertThrows(MalformedDataException.class, () -> mapper.deserialize("{}", wide))
              .getMessage();
      assertTrue(message.contains("'p0'") && message.contains(last), message);
    }
    String twice = "{" + each.get(0) + "," + each.get(0) + "}";
    assertThrows(MalformedDataException.class, () -> mapper.deserialize(twice, wide));
  }

  private static String literal(String type) {
    return switch (type) {
      case "String" -> "\"#\"";
      case "double" -> "#.5";
      default -> "#";
    };
  }

  /** So many members, each with its number for {@code #}. */
  private static String members(int size, String member, String separator) {
    return IntStream.range(0, size)
        .mapToObj(i -> member.replace("#", String.valueOf(i)))
        .collect(joining(separator));
  }

  private static SerdeMapper mapper(Class<?> wide) {
    return SerdeMapper.builder().classLoader(wide.getClassLoader()).build();
  }

  /** Compiles the class {@code cases.Wide}, measures its codecs, and loads it. */
  private Class<?> compile(String declaration) throws Exception {
    String source =
        """
        package cases;

        import dev.cairn.*;
        import java.util.*;

        @Serializable
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CodecProcessor(), new ProviderProcessor())
            .compile(JavaFileObjects.forSourceString("cases.Wide", source + declaration));
    assertEquals(List.of(), compilation.diagnostics());
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path copy = folder.resolve(file.getName().replaceFirst("^/?[A-Z_]+/", ""));
      Files.createDirectories(copy.getParent());
      try (InputStream in = file.openInputStream()) {
        Files.copy(in, copy);
      }
    }
    measureCodecs();
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    return loader.loadClass("cases.Wide");
  }

  private void measureCodecs() throws IOException {
    List<Path> codecs;
    try (Stream<Path> files = Files.list(folder.resolve("cases"))) {
      codecs = files.filter(file -> file.toString().matches(".*Codec(\\$.*)?\\.class")).toList();
    }
    assertFalse(codecs.isEmpty());
    for (Path codec : codecs) {
      CodeLengths.of(Files.readAllBytes(codec))
          .forEach(
              (method, length) ->
                  assertTrue(length <= COMPILED_BY_HOTSPOT, codec + " " + method + ": " + length));
    }
  }
}
