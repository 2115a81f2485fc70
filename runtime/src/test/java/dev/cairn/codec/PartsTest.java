package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.sample.ShownCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What codecs tell those who show data of what it is made of. */
class PartsTest {

  private static final PropertyName ID = PropertyName.of("id");
  private static final PropertyName PIN = PropertyName.of("pin");
  private static final ObjectLayout LAYOUT =
      ObjectLayout.of("Safe", 2, Safe.class, Unknown.FAIL, ID, PIN);

  /** Is only shown. */
  private static final class Safe {}

  /** Extends nothing, is only shown. */
  private static final class Other {}

  /** A codec that writes and reads nothing; another class than {@link Second}. */
  private static class First<T> extends ShownCodec<T> {
    First(Class<T> type, Parts parts) {
      super(type.getSimpleName(), type, self -> parts);
    }
  }

  /** The same, of another class. */
  private static final class Second<T> extends First<T> {
    Second(Class<T> type, Parts parts) {
      super(type, parts);
    }
  }

  private static final ObjectParts SAFE_PARTS = Parts.of(LAYOUT).sensitive(1);
  private static final Codec<Safe> SAFE = new First<>(Safe.class, SAFE_PARTS);
  private static final Parts OTHER_PARTS = Parts.elements(Codecs.INT);
  private static final Codec<Other> OTHER = new Second<>(Other.class, OTHER_PARTS);

  @Test
  void ofWhatIsNotKnown() {
    for (Parts parts : List.of(Parts.NONE, Parts.HIDDEN)) {
      assertSame(parts, parts.object());
      assertSame(parts, parts.member("x"));
      assertSame(parts, parts.element(0));
      assertSame(parts, parts.bare());
      assertSame(parts, parts.at(7));
      assertTrue(parts.isArray());
      assertNull(parts.in("set"));
      assertSame(SAFE_PARTS, parts.in(SAFE));
      assertNull(parts.describer());
      assertNull(parts.type());
      assertEquals(List.of(), parts.arguments());
      assertEquals(List.of(), parts.codecs());
    }
    assertTrue(Parts.HIDDEN.isSensitive());
    assertFalse(Parts.NONE.isSensitive());
  }

  @Test
  void ofAnObject() {
    ObjectParts parts = Parts.of(LAYOUT, Codecs.INT).with(0, SAFE).older(1, OTHER);
    assertSame(parts, parts.object());
    assertFalse(parts.isArray());
    assertSame(Parts.NONE, parts.element(0));
    assertSame(SAFE_PARTS, parts.member("id"));
    assertSame(Parts.NONE, parts.member("pin"));
    assertNull(parts.member("x"));
    assertSame(parts, parts.in(new Second<>(Safe.class, OTHER_PARTS)), "of the same class");
    assertSame(OTHER_PARTS, parts.in(OTHER), "of another class");
    assertNull(parts.in("set"));
    assertSame(Safe.class, parts.type());
    assertEquals(List.of(Codecs.INT), parts.arguments());
    assertEquals(List.of(SAFE, OTHER), parts.codecs());
    assertFalse(parts.isSensitive());
    assertTrue(SAFE_PARTS.isSensitive());
    assertSame(Parts.HIDDEN, SAFE_PARTS.member("pin"));
  }

  @Test
  void ofAnObjectOfAVersion() {
    ObjectLayout shape = ObjectLayout.of("Safe", 1, Other.class, Unknown.FAIL, ID, PIN);
    Parts hidden = Parts.of(shape).sensitive(0);
    ObjectParts parts = Parts.of(LAYOUT).older(1, new First<>(Other.class, hidden));
    assertSame(Parts.HIDDEN, parts.at(1).member("id"), "as it was then");
    assertSame(Parts.NONE, parts.at(1).member("pin"));
    assertSame(Parts.NONE, parts.at(2).member("id"));
    assertSame(Parts.NONE, parts.at(3).member("id"), "newer than the code");
    assertTrue(parts.at(1).isSensitive());
    assertFalse(parts.at(2).isSensitive());
    assertSame(Safe.class, parts.at(1).type());
  }

  @Test
  void ofContainersTheyLeadToTheirElements() {
    for (Codec<?> codec :
        List.of(
            Codecs.list(SAFE, true),
            Codecs.set(SAFE, true),
            Codecs.collection(SAFE, true),
            Codecs.iterable(SAFE, true),
            Codecs.array(Safe[].class, SAFE, true))) {
      Parts parts = codec.parts();
      assertTrue(parts.isArray(), codec.name());
      assertSame(SAFE_PARTS, parts.element(0));
      assertSame(SAFE_PARTS, parts.element(7));
      assertSame(SAFE_PARTS, parts.object(), "one where a list is due");
      assertSame(OTHER_PARTS, parts.in(OTHER));
      assertSame(parts, parts.in("set"));
      assertSame(parts, parts.in("sorted-set"));
      assertSame(parts, parts.in("deque"));
      assertNull(parts.in("map"));
      assertEquals(List.of(SAFE), parts.codecs());
    }
    assertNull(Codecs.list(OTHER, true).parts().object());
  }

  @Test
  void ofMapsAndEntriesTheyLeadToKeysAndValues() {
    Parts map = Codecs.map(SAFE, OTHER, true).parts();
    assertSame(map, map.in("map"));
    assertSame(map, map.in("sorted-map"));
    assertNull(map.in("set"));
    assertSame(map, map.object());
    assertSame(OTHER_PARTS, map.member("x"));
    assertSame(OTHER_PARTS, map.member("y"));
    assertTrue(map.isArray());
    assertEquals(List.of(SAFE, OTHER), map.codecs());
    for (Parts entry : List.of(map.element(3), Codecs.entry(SAFE, true, OTHER, true).parts())) {
      assertTrue(entry.isArray());
      assertSame(SAFE_PARTS, entry.element(0));
      assertSame(OTHER_PARTS, entry.element(1));
      assertSame(entry, entry.in("entry"));
      assertNull(entry.in("map"));
      assertEquals(List.of(SAFE, OTHER), entry.codecs());
    }
  }

  @Test
  void ofAnOptionalTheyAreThoseOfItsValue() {
    Parts parts = Codecs.optional(OTHER).parts();
    assertSame(OTHER_PARTS, parts.bare());
    assertSame(OTHER_PARTS, present(parts.in("optional")).element(0));
    assertSame(OTHER_PARTS, parts.in("set"));
    assertNull(parts.in("map"));
    assertSame(SAFE_PARTS, parts.in(SAFE));
    assertNull(parts.describer());
    assertEquals(List.of(OTHER), parts.codecs());
  }

  @Test
  void ofAnOptionalOfWhatMayBeNullTheyAreThoseOfAnArray() {
    Codec<Optional<Other>> inner = Codecs.optional(OTHER);
    Parts parts = Codecs.optional(inner).parts();
    assertTrue(parts.bare().isArray());
    assertEquals(List.of(inner), parts.bare().codecs());
    assertEquals(List.of(inner), parts.codecs());
  }

  private static Parts present(@Nullable Parts parts) {
    assertNotNull(parts);
    return parts;
  }

  @Test
  void ofAFormTheyAreThoseOfTheData() {
    Codec<Map<String, Safe>> data = Codecs.map(Codecs.STRING, SAFE, true);
    Parts parts = Parts.form(OTHER, data, false);
    assertSame(SAFE_PARTS, present(parts.bare().object()).member("x"));
    assertTrue(present(parts.in("map")).isArray());
    assertNull(parts.in("entry"));
    assertSame(parts, parts.in(new Second<>(Safe.class, Parts.NONE)), "by its codec's class");
    assertSame(SAFE_PARTS, parts.in(SAFE));
    assertSame(Other.class, parts.type());
    assertEquals(List.of(data), parts.codecs());
    assertNull(parts.describer());
    Parts bare = Parts.form(OTHER, Codecs.optional(SAFE), false).bare();
    assertSame(SAFE_PARTS, bare);
  }

  @Test
  void someDescribeTheirDataThemselves() {
    Parts form = Parts.form(OTHER, Codecs.STRING, true);
    assertSame(OTHER, form.describer());
    Codec<Other> described = new First<>(Other.class, form);
    assertSame(OTHER, Codecs.optional(described).parts().describer());
    assertNull(Codecs.optional(Codecs.optional(described)).parts().describer());
  }

  @Test
  void ofASealedTypeTheyAreThoseOfASubtype() {
    Parts parts = Parts.oneOf(SAFE, OTHER);
    assertSame(OTHER_PARTS, parts.in(new Second<>(Safe.class, Parts.NONE)), "with its arguments");
    assertSame(SAFE_PARTS, parts.in(new First<>(Other.class, Parts.NONE)));
    Parts foreign = Parts.elements(Codecs.LONG);
    assertSame(foreign, Parts.oneOf(SAFE).in(new Second<>(Other.class, foreign)));
    assertEquals(List.of(SAFE, OTHER), parts.codecs());
    assertNull(parts.object());
    assertFalse(parts.isArray());
    assertNull(parts.member("x"));
  }
}
