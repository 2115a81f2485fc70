package dev.cairn.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of many records, each referring to one before it. */
final class RecordSources {

  /** Whose annotation the records carry, and which processor compiles them. */
  enum Kind {
    NOTHING("no processor", "", "none"),
    CAIRN("**Cairn**", "@dev.cairn.Serializable", "cairn-processor"),
    AVAJE("avaje-jsonb", "@io.avaje.jsonb.Json", "avaje-jsonb-generator"),
    DSL_JSON("dsl-json", "@com.dslplatform.json.CompiledJson", "dsl-json");

    private final String label;
    private final String annotation;
    private final String processor;

    Kind(String label, String annotation, String processor) {
      this.label = label;
      this.annotation = annotation;
      this.processor = processor;
    }

    String label() {
      return label;
    }

    /** The jars of the processor as the build has copied them. */
    String processorPath(Path built) throws IOException {
      if (this == NOTHING) {
        return processor;
      }
      String jar = jar(built.resolve("processors"), processor);
      Path libraries = built.resolve("lib");
      return this == CAIRN
          ? String.join(
              File.pathSeparator,
              jar,
              jar(libraries, "cairn-runtime"),
              jar(libraries, "jackson-core-3"))
          : jar;
    }

    private static String jar(Path folder, String name) throws IOException {
      try (var jars = Files.newDirectoryStream(folder, name + "*.jar")) {
        return jars.iterator().next().toString();
      }
    }
  }

  private RecordSources() {}

  static void write(Kind kind, int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("Record" + i + ".java"), source(kind, i));
    }
  }

  private static String source(Kind kind, int index) {
    String other = "Record" + (index % 10 == 0 ? index : index - 1);
    return "package many;\n"
        + "import java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.util.*;\n"
        + kind.annotation
        + "\npublic record Record"
        + index
        + "(UUID id, String name, int count, double ratio, BigDecimal amount, LocalDate day,"
        + " List<String> tags, List<"
        + other
        + "> others) {}\n";
  }
}
