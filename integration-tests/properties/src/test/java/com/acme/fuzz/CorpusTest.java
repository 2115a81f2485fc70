package com.acme.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All targets, with the inputs that are kept. */
class CorpusTest {

  static Set<String> targets() {
    return Targets.ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void nothingBreaks(String target) {
    List<byte[]> inputs = Corpus.of(target);
    assertFalse(inputs.isEmpty());
    for (byte[] input : inputs) {
      try {
        Targets.ALL.get(target).accept(input);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(Corpus.line(input), e);
      }
      assertArrayEquals(input, Corpus.input(Corpus.line(input)));
    }
  }
}
