package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many elements of one hash code a container may have: so many beyond the first thousand. */
class CollisionsTest {

  private static final int FREE = Collisions.MOST;

  /** Has the hash code that its maker wants, and an order, so that the tests are quick. */
  private record Element(int hash, int number) implements Comparable<Element> {
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public int compareTo(Element other) {
      return Integer.compare(number, other.number);
    }
  }

  private static List<Element> elements(int hash, int from, int to) {
    List<Element> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(new Element(hash, i));
    }
    return all;
  }

  /** A reader in as many arrays. */
  private static JsonReader reader(int depth) {
    JsonReader in = TestDocuments.reader("[".repeat(depth) + "]".repeat(depth));
    for (int i = 0; i < depth; i++) {
      in.beginArray();
    }
    return in;
  }

  private static void fill(JsonReader in, Set<Element> set, List<Element> elements) {
    elements.forEach(element -> in.add(set, element));
  }

  private static void refused(Runnable action) {
    LimitExceededException e = TestDocuments.refused(LimitExceededException.class, action);
    assertTrue(e.getMessage().startsWith(Collisions.PROBLEM));
  }

  @Test
  void eachHashCodeIsCountedOnItsOwn() {
    Collisions collisions = new Collisions(this);
    for (int i = 0; i < FREE; i++) {
      assertFalse(collisions.exceedsWith(new Element(7, i)));
      assertFalse(collisions.exceedsWith(new Element(8, i)));
    }
    assertTrue(collisions.exceedsWith(new Element(7, FREE)));
    assertTrue(collisions.exceedsWith(new Element(8, FREE)));
    assertFalse(collisions.exceedsWith(new Element(9, 0)));
    assertFalse(collisions.exceedsWith(null));
    assertTrue(collisions.isOf(this));
    assertFalse(collisions.isOf(new Object()));
  }

  @Test
  void whatTheJdkOrdersIsNotCounted() {
    for (Object ordered :
        new Object[] {
          "a", 1, 1L, Thread.State.NEW, new UUID(1, 2), BigDecimal.ONE, BigInteger.ONE
        }) {
      assertTrue(Collisions.isOrdered(ordered), ordered::toString);
    }
    assertTrue(Collisions.isOrdered(null));
    for (Object other : new Object[] {1.0, (short) 1, 'a', List.of(), new Element(1, 1)}) {
      assertFalse(Collisions.isOrdered(other), other::toString);
    }
  }

  @Test
  void setsAndMapsThatAreReadHaveTheLimit() {
    for (int depth : new int[] {0, 1, 2, 3, 8}) {
      JsonReader in = reader(depth);
      Set<Element> set = new HashSet<>(elements(7, 0, FREE));
      fill(in, set, elements(7, FREE, 2 * FREE));
      assertEquals(2 * FREE, set.size());
      refused(() -> in.add(set, new Element(7, 2 * FREE)));
      in.add(set, new Element(8, 0));

      JsonReader other = reader(depth);
      Map<Element, Integer> map = new HashMap<>();
      elements(7, 0, 2 * FREE).forEach(key -> other.put(map, key, 1));
      refused(() -> other.put(map, new Element(7, 2 * FREE), 1));
      other.put(map, new Element(8, 0), 1);
    }
  }

  /** The first of a container are not counted, whatever has been read where it stands. */
  @Test
  void eachContainerIsCountedOnItsOwn() {
    JsonReader in = reader(1);
    for (int i = 0; i < 3; i++) {
      fill(in, new LinkedHashSet<>(elements(7, 0, FREE)), elements(7, FREE, 2 * FREE));
    }
  }

  @Test
  void aContainerIsCountedOnWhereAnotherWasReadInIt() {
    JsonReader in = TestDocuments.reader("[[]]");
    in.beginArray();
    assertTrue(in.nextElement());
    Set<Element> outer = new HashSet<>(elements(7, 0, FREE));
    fill(in, outer, elements(7, FREE, 2 * FREE));
    in.beginArray();
    fill(in, new HashSet<>(elements(7, 0, FREE)), elements(7, FREE, FREE + 10));
    assertFalse(in.nextElement());
    refused(() -> in.add(outer, new Element(7, 2 * FREE)));
  }

  @Test
  void sortedContainersAndOrderedElementsHaveNoLimit() {
    JsonReader in = reader(1);
    fill(in, new TreeSet<>(elements(7, 0, FREE)), elements(7, FREE, 2 * FREE + 1));
    TreeMap<Element, Integer> map = new TreeMap<>();
    elements(7, 0, 2 * FREE + 1).forEach(key -> in.put(map, key, 1));
    Set<String> texts = new HashSet<>();
    for (int i = 0; i <= 2 * FREE; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      in.add(texts, text.toString());
    }
    assertEquals(1, texts.stream().mapToInt(String::hashCode).distinct().count());
    assertFalse(Collisions.areTooMany(texts, texts.size(), texts));
    assertFalse(Collisions.areTooMany(map, map.size(), map.keySet()));
    Set<Element> sorted = new TreeSet<>(map.keySet());
    assertFalse(Collisions.areTooMany(sorted, sorted.size(), sorted));
  }

  @Test
  void whatIsWrittenHasTheSameLimit() {
    for (int count : new int[] {0, 1, FREE, FREE + 1, 2 * FREE, 2 * FREE + 1, 2 * FREE + 2}) {
      List<Element> same = elements(7, 0, count);
      assertEquals(count > 2 * FREE, Collisions.areTooMany(this, count, same), () -> "" + count);
      List<Element> others = elements(8, 0, FREE);
      others.addAll(same);
      assertEquals(count > FREE, Collisions.areTooMany(this, FREE + count, others));
    }
  }

  @Test
  void aContainerThatIsSmallIsNotLookedAt() {
    List<Element> unread =
        new ArrayList<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public Iterator<Element> iterator() {
            throw new AssertionError("looked at");
          }
        };
    assertFalse(Collisions.areTooMany(this, FREE, unread));
  }
}
