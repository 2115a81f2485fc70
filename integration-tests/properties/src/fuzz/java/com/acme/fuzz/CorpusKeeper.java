package com.acme.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the inputs of a target that are kept: what the fuzzer collected, the shortest first. */
final class CorpusKeeper {

  /** So that all of them stay small enough to be looked at, and to be run in every build. */
  private static final int MOST_BYTES = 20_000;

  private CorpusKeeper() {}

  /** Takes a folder that the fuzzer has filled, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    Set<String> lines =
        new TreeSet<>(
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    lines.addAll(Files.readAllLines(file, StandardCharsets.US_ASCII));
    lines.addAll(lines(Path.of(arguments[0])));
    List<String> kept = new ArrayList<>();
    int bytes = 0;
    for (String line : lines) {
      bytes += line.length() + 1;
      if (bytes <= MOST_BYTES) {
        kept.add(line);
      }
    }
    Files.write(file, kept, StandardCharsets.US_ASCII);
  }

  private static List<String> lines(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> lines = new ArrayList<>();
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        lines.add(Corpus.line(Files.readAllBytes(each)));
      }
      return lines;
    }
  }
}
