package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The deepest values are written and read on a stack of 512 KB, cold and warm; in a JVM that is
 * kept to its first compiler, whose frames are larger, on one of 768 KB.
 */
class DepthProof {

  private static final int MOST = 512;
  private static final int MOST_OF_FIRST_COMPILER = 768;
  private static final int KINDS = Nestings.all().size();

  /** How each JVM is started, and how much it has run before. */
  private static final List<List<String>> STARTS =
      List.of(
          List.of("0"),
          List.of("20"),
          List.of("2000"),
          List.of("20000"),
          List.of("0", "-Xint"),
          List.of("2000", "-XX:TieredStopAtLevel=1"),
          List.of("2000", "-XX:TieredStopAtLevel=3"),
          List.of("2000", "-XX:-TieredCompilation"));

  @Test
  void theStackIsEnough() throws IOException, InterruptedException {
    List<String> tooLarge = new ArrayList<>();
    for (List<String> start : STARTS) {
      List<String> lines = run(start);
      assertEquals(KINDS, lines.size(), lines::toString);
      int most = start.toString().contains("StopAtLevel") ? MOST_OF_FIRST_COMPILER : MOST;
      for (String line : lines) {
        String[] use = line.split(" ");
        System.out.println(start + " " + line);
        if (Integer.parseInt(use[1]) > most || Integer.parseInt(use[2]) > most) {
          tooLarge.add(start + " " + line);
        }
      }
    }
    assertEquals(List.of(), tooLarge);
  }

  private static List<String> run(List<String> start) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(start.subList(1, start.size()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(StackUse.class.getName(), start.get(0)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader output = process.inputReader()) {
      List<String> lines = output.lines().toList();
      assertEquals(0, process.waitFor(), lines::toString);
      return lines;
    }
  }
}
