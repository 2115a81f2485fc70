package com.acme.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** RFC 8259 and nothing else, whatever the way that a document comes in, wherever it stands. */
class GrammarTest {

  private static final List<String> MALFORMED = Documents.lines("malformed.txt");
  private static final List<Position> OPEN = Position.open();
  private static final List<Position> SKIPPED = Position.skipped();

  /** Says whether a document is taken; anything but a SerdeException fails the test. */
  private static boolean takes(Entry entry, Position position, byte[] document) {
    try {
      entry.read(position.mapper(), position.around(document), position.type());
      return true;
    } catch (SerdeException e) {
      return false;
    }
  }

  @Test
  void whatIsNoJsonIsRefusedInOpenPositionsAndWhereItIsSkipped() {
    assertTrue(MALFORMED.size() > 500);
    List<Position> positions = new ArrayList<>(OPEN);
    positions.addAll(SKIPPED);
    assertEquals(List.of(), taken(positions, Entry.TEXT, Entry.BYTES, Entry.STREAM));
  }

  @Test
  void whatIsNoJsonIsRefusedInClosedPositions() {
    List<Position> positions = Position.closed();
    List<Position> sample = new ArrayList<>();
    for (int i = 0; i < positions.size(); i += 4) {
      sample.add(positions.get(i));
    }
    assertEquals(List.of(), taken(sample, Entry.BYTES));
  }

  /** The malformed documents that are taken in any of these ways. */
  static List<String> taken(List<Position> positions, Entry... entries) {
    List<String> taken = new ArrayList<>();
    for (String line : MALFORMED) {
      byte[] document = Documents.bytes(line);
      for (Position position : positions) {
        for (Entry entry : entries) {
          if (takes(entry, position, document)) {
            taken.add(entry + " " + position + ": " + line);
          }
        }
      }
    }
    return taken;
  }

  @Test
  void allJsonIsTakenAndIsTheSameValueInAllWays() {
    for (String line : Documents.lines("well-formed.txt")) {
      byte[] document = Documents.bytes(line);
      for (Position position : OPEN) {
        Object value =
            Entry.BYTES.read(position.mapper(), position.around(document), position.type());
        for (Entry entry : Entry.values()) {
          byte[] whole = position.around(document);
          assertEquals(value, entry.read(position.mapper(), whole, position.type()), line);
        }
      }
      for (Position position : SKIPPED) {
        for (Entry entry : Entry.values()) {
          assertTrue(takes(entry, position, document), entry + " " + position + ": " + line);
        }
      }
    }
  }

  @Test
  void whatIsLeftOpenIsDecidedInOneWay() {
    for (String line : Documents.lines("undecided.txt")) {
      String[] parts = line.split(" +", 3);
      for (Entry entry : Entry.values()) {
        if (entry.isOurs()) {
          decided(entry, OPEN, parts[0], parts[2]);
          decided(entry, SKIPPED, parts[1], parts[2]);
        }
      }
    }
  }

  private static void decided(Entry entry, List<Position> positions, String decision, String line) {
    byte[] document = Documents.bytes(line);
    for (Position position : positions) {
      boolean taken = takes(entry, position, document);
      assertEquals(decision.equals("taken"), taken, entry + " " + position + ": " + line);
    }
  }

  /** A parser of jackson-core over bytes decodes them before we read, and is laxer than we are. */
  @Test
  void whatParsersOfJacksonLetPass() {
    TreeSet<String> lines = new TreeSet<>();
    for (String line : MALFORMED) {
      byte[] document = Documents.bytes(line);
      for (Position position : OPEN) {
        assertFalse(takes(Entry.PARSER_OF_TEXT, position, document), line);
        if (takes(Entry.PARSER, position, document)) {
          lines.add(line);
        }
      }
    }
    assertEquals(Documents.lines("jackson.txt"), List.copyOf(lines));
  }
}
