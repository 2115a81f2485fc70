package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.sample.Color;
import dev.cairn.sample.Envelopes;
import dev.cairn.sample.SampleCodecs;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums under their wire names, in values and in keys. */
class EnumCodecTest {

  private static final EnumCodec<Color> COLOR = SampleCodecs.COLOR;

  /** Its names look like what lone surrogates become in UTF-8. */
  private static final EnumCodec<Color> ODD =
      EnumCodec.of(
          "Odd", Color.class, Color.values(), new String[] {"?", "a?"}, new String[][] {{}, {}});

  private static <E extends Enum<E>> E read(EnumCodec<E> codec, String document) {
    return TestDocuments.read(document, codec::read);
  }

  private static <E extends Enum<E>> E key(EnumCodec<E> codec, String text) {
    return codec.readKey(TestDocuments.reader("1"), text);
  }

  private static String problem(EnumCodec<?> codec, String document) {
    SerdeException e = refused(MalformedDataException.class, () -> read(codec, document));
    String message = String.valueOf(e.getMessage());
    return message.substring(0, message.indexOf(" at Root"));
  }

  private static String envelope(String name, int version) {
    return Envelopes.envelope(name, version, "\"red\"");
  }

  @Test
  void itHasOneNameAndOneListOfAliasesForEachConstant() {
    String[][] aliases = {{}, {}};
    for (String[] names : new String[][] {{"a"}, {"a", "b", "c"}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> EnumCodec.of("X", Color.class, Color.values(), names, aliases));
    }
    for (String[][] lists : new String[][][] {{{}}, {{}, {}, {}}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> EnumCodec.of("X", Color.class, Color.values(), new String[] {"a", "b"}, lists));
    }
  }

  @Test
  void itsTypeMayHaveBeenCalledOtherwise() {
    assertEquals(List.of("old.Color"), COLOR.aliases());
    assertEquals(List.of(), ODD.aliases());
    assertSame(Color.RED, read(COLOR, envelope("old.Color", 1)));
    assertSame(Color.RED, read(COLOR, envelope("sample.Color", 1)));
    assertEquals(
        "Expected 'sample.Color', found an envelope of 'new.Color'",
        problem(COLOR, envelope("new.Color", 1)));
    refused(UnsupportedVersionException.class, () -> read(COLOR, envelope("sample.Color", 2)));
    assertTrue(COLOR.isFor(Color.class));
    assertFalse(COLOR.isFor(Month.class));
  }

  @Test
  void everyConstantIsReadUnderEveryNameHoweverItIsSpelled() {
    for (String red : List.of("red", "rouge", "\\u0072ed", "r\\u006fuge")) {
      assertSame(Color.RED, read(COLOR, '"' + red + '"'));
    }
    assertSame(Color.GREEN, read(COLOR, "\"gr\\u0065en\""));
    assertSame(Color.RED, key(COLOR, "red"));
    assertSame(Color.RED, key(COLOR, "rouge"));
    assertSame(Color.GREEN, key(COLOR, "green"));
    refused(MalformedDataException.class, () -> key(COLOR, "rot"));
  }

  @Test
  void aLoneSurrogateIsNoQuestionMark() {
    assertSame(Color.RED, read(ODD, "\"\\u003f\""));
    assertSame(Color.GREEN, read(ODD, "\"a\\u003f\""));
    assertSame(Color.RED, key(ODD, "?"));
    assertSame(Color.GREEN, key(ODD, "a?"));
    for (String lone : List.of("\\ud800", "a\\ud800", "a\\udc00")) {
      problem(ODD, '"' + lone + '"');
    }
    for (String lone : List.of("\ud800", "a\ud800", "a\udc00")) {
      refused(MalformedDataException.class, () -> key(ODD, lone));
    }
  }

  @Test
  void upToTenConstantsAreNamedInErrors() {
    EnumCodec<Month> ten = EnumCodec.of("Ten", Month.class, Arrays.copyOf(Month.values(), 10));
    EnumCodec<Month> eleven =
        EnumCodec.of("Eleven", Month.class, Arrays.copyOf(Month.values(), 11));
    assertEquals(
        "Unknown constant 'JUN' of 'Ten'; there are JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE,"
            + " JULY, AUGUST, SEPTEMBER, OCTOBER",
        problem(ten, "\"JUN\""));
    assertEquals(
        "Unknown constant 'JUN' of 'Eleven'; did you mean 'JUNE'?", problem(eleven, "\"JUN\""));
    assertEquals("Unknown constant 'XXXXXXX' of 'Eleven'", problem(eleven, "\"XXXXXXX\""));
  }
}
