package com.acme.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link GrammarTest} has a sample of, in all ways and positions. */
class GrammarProof {

  @Test
  void whatIsNoJsonIsRefusedInClosedPositions() {
    assertEquals(
        List.of(), GrammarTest.taken(Position.closed(), Entry.TEXT, Entry.BYTES, Entry.STREAM));
  }
}
