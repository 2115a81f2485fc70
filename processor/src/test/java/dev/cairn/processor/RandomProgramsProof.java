package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long run of {@link RandomProgramsTest}, from the seed where that ends. */
class RandomProgramsProof {

  private static final int PROGRAMS = Integer.getInteger("programs", 500);

  @TempDir private Path folder;

  @Test
  void ofWhatShouldBeAccepted() throws IOException {
    assertTrue(run(true).accepted() > PROGRAMS / 2);
  }

  @Test
  void ofAnything() throws IOException {
    assertTrue(run(false).refused() > PROGRAMS / 3);
  }

  private RandomProgramCheck run(boolean plain) throws IOException {
    RandomProgramCheck check = new RandomProgramCheck(folder, plain);
    for (int seed = 1_000; seed < 1_000 + PROGRAMS; seed++) {
      check.run(seed);
    }
    System.out.println(PROGRAMS + " programs: " + check);
    return check;
  }
}
