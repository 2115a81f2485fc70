package com.acme.properties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedVersionException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for documents that are not as they were written. */
class DamagePropertiesTest {

  static void assertNoPrefixIsRead(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    for (int end = 0; end < bytes.length; end++) {
      byte[] prefix = java.util.Arrays.copyOf(bytes, end);
      assertThrows(SerdeException.class, () -> Serde.deserialize(prefix), document);
    }
  }

  private static Object envelope(long seed) {
    return List.of(Model.value(seed), "end");
  }

  @Property(tries = 60, seed = "20261121")
  void aPrefixIsRefused(@ForAll long seed) {
    assertNoPrefixIsRead(Serde.serialize(envelope(seed)));
  }

  @Holds
  void whatFollowsIsRefused(@ForAll long seed, @ForAll @IntRange(max = 255) int more) {
    String document = Serde.serialize(envelope(seed));
    byte[] bytes = document.getBytes(UTF_8);
    byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = (byte) more;
    if (" \t\r\n".indexOf(more) >= 0) {
      assertEquals(Model.text(Serde.deserialize(document)), Model.text(Serde.deserialize(longer)));
    } else {
      assertThrows(SerdeException.class, () -> Serde.deserialize(longer), document);
    }
  }

  @Holds
  void twoDocumentsAreNone(@ForAll long seed) {
    String document = Serde.serialize(envelope(seed));
    assertThrows(SerdeException.class, () -> Serde.deserialize(document + document));
    assertThrows(SerdeException.class, () -> Serde.deserialize(document + " null"));
  }

  /** A digit or the like may make one number of two, which is the grammar's. */
  @Holds
  void anotherCharacterInThePlaceOfStructureIsRefused(
      @ForAll long seed, @ForAll int at, @ForAll @IntRange(min = 33, max = 126) int other) {
    String document = Serde.serialize(envelope(seed));
    List<Integer> places = Json.structure(document);
    int place = places.get(Math.floorMod(at, places.size()));
    if (document.charAt(place) != other && "0123456789.eE+-".indexOf(other) < 0) {
      String changed = document.substring(0, place) + (char) other + document.substring(place + 1);
      assertThrows(SerdeException.class, () -> Serde.deserialize(changed), changed);
    }
  }

  @Holds
  void aPieceOfStructureThatIsMissingIsRefused(@ForAll long seed, @ForAll int at) {
    String document = Serde.serialize(envelope(seed));
    List<Integer> places = Json.structure(document);
    int place = places.get(Math.floorMod(at, places.size()));
    boolean joins = document.charAt(place) == ',' && isNumber(document.charAt(place + 1));
    if (!joins) {
      String changed = document.substring(0, place) + document.substring(place + 1);
      assertThrows(SerdeException.class, () -> Serde.deserialize(changed), changed);
    }
  }

  private static boolean isNumber(char first) {
    return first >= '0' && first <= '9';
  }

  /** Refused, or read as what it says: never as what it was before. */
  @Property(tries = 1_000, seed = "20261121")
  void oneByteChangedIsNeverPassedOver(@ForAll long seed, @ForAll int at, @ForAll byte other) {
    byte[] bytes = Serde.serializeToBytes(Model.value(seed));
    int place = Math.floorMod(at, bytes.length);
    byte[] changed = bytes.clone();
    changed[place] = other;
    try {
      Object value = Serde.deserialize(changed);
      String again = Serde.serialize(value);
      assertEquals(Model.text(value), Model.text(Serde.deserialize(again)), again);
    } catch (SerdeException refused) {
      assertNotEquals(bytes[place], other);
    }
  }

  @Holds
  void blanksChangeNothing(@ForAll long seed) {
    String document = Model.document(seed);
    String spread = Json.spread(document, " \n\t\r");
    assertEquals(Model.text(Serde.deserialize(document)), Model.text(Serde.deserialize(spread)));
  }

  @Holds
  void escapesChangeNothing(@ForAll long seed) {
    String document = Model.document(seed);
    String escaped = Json.escaped(document);
    assertEquals(Model.text(Serde.deserialize(document)), Model.text(Serde.deserialize(escaped)));
  }

  @Holds
  void aNameThatStandsTwiceIsRefused(@ForAll long seed) {
    String document = Model.document(seed);
    for (int object = document.indexOf("{\""); object >= 0; ) {
      int end = Json.endOfMember(document, object);
      String member = document.substring(object + 1, end);
      String twice = document.substring(0, end) + "," + member + document.substring(end);
      assertThrows(SerdeException.class, () -> Serde.deserialize(twice), twice);
      String escaped =
          document.substring(0, end) + "," + Json.escaped(member) + document.substring(end);
      assertThrows(SerdeException.class, () -> Serde.deserialize(escaped), escaped);
      object = -1;
    }
  }

  @Holds
  void anotherVersionIsRefused(@ForAll long seed, @ForAll @IntRange(min = 100) int version) {
    String document = Model.document(seed);
    if (document.startsWith("{\"__classname__\":\"com.")) {
      String changed = document.replaceFirst("(\"__version__\":)\\d+", "$1" + version);
      assertThrows(UnsupportedVersionException.class, () -> Serde.deserialize(changed), changed);
    }
  }

  @Holds
  void anotherNameIsRefused(@ForAll long seed, @ForAll char letter) {
    String document = Model.document(seed);
    if (document.startsWith("{\"__classname__\":\"com.")) {
      String more = Json.escaped("\"" + (letter == '"' || letter == '\\' ? 'x' : letter) + "\"");
      String changed =
          document.replaceFirst(
              "\"com\\.",
              "\"com"
                  + java.util.regex.Matcher.quoteReplacement(more.substring(1, more.length() - 1))
                  + ".");
      assertThrows(UnknownTypeException.class, () -> Serde.deserialize(changed), changed);
    }
  }

  @Holds
  void anotherTypeThanTheOneThatIsDueIsRefused(@ForAll long first, @ForAll long second) {
    String document = Model.document(first);
    Class<?> due = Model.type(second);
    if (document.startsWith("{\"__classname__\":\"com.")
        && !due.isInstance(Serde.deserialize(document))
        && !due.isEnum()) {
      assertThrows(MalformedDataException.class, () -> Serde.deserialize(document, due), document);
    }
  }
}
