package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** See {@link RandomProgramCheck}. The long run is {@link RandomProgramsProof}. */
class RandomProgramsTest {

  @TempDir private Path folder;

  @Test
  void ofWhatShouldBeAccepted() throws IOException {
    RandomProgramCheck check = new RandomProgramCheck(folder, true);
    for (int seed = 0; seed < 40; seed++) {
      check.run(seed);
    }
    assertTrue(check.accepted() > 20, check::toString);
  }

  @Test
  void ofAnything() throws IOException {
    RandomProgramCheck check = new RandomProgramCheck(folder, false);
    for (int seed = 0; seed < 60; seed++) {
      check.run(seed);
    }
    assertTrue(check.accepted() > 5 && check.refused() > 20, check::toString);
  }
}
