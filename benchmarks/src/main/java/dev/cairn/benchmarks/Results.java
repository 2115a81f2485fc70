package dev.cairn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The folder of committed results. */
public final class Results {

  private Results() {}

  /** The name of a result of today on this JDK, without its ending. */
  static String name(String kind) {
    return LocalDate.now(ZoneOffset.UTC) + "-" + kind + "-java" + Runtime.version().feature();
  }

  /** Writes a page. */
  public static void write(String kind, String markdown) throws IOException {
    writeFile(name(kind) + ".md", markdown);
  }

  /** Writes a file. */
  static void writeFile(String name, String text) throws IOException {
    Path folder = Files.createDirectories(Path.of("benchmarks", "results"));
    Files.writeString(folder.resolve(name), text);
    System.out.println("Written: " + folder.resolve(name));
  }
}
