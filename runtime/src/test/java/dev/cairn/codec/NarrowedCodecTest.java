package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.codec.FormCodec.Use;
import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.NumberForm;
import dev.cairn.sample.Point;
import dev.cairn.sample.SampleCodecs;
import dev.cairn.sample.SampleCodecs.AccountCodec;
import dev.cairn.sample.SampleCodecs.PointCodec;
import dev.cairn.sample.SampleCodecs.TagCodec;
import dev.cairn.sample.Shape.Circle;
import dev.cairn.sample.Tag;
import org.junit.jupiter.api.Test;

/** The codec of a supertype, where only values of one subtype may stand. */
class NarrowedCodecTest {

  /** Even numbers are Integers, odd ones Longs. */
  private static final Codec<Integer> INTEGERS =
      Codecs.narrow(
          Integer.class,
          new NumberForm<Number>(
              "number",
              Number.class,
              Use.REGISTERED,
              Number::intValue,
              number -> number % 2 == 0 ? (Number) number : (Number) Long.valueOf(number)));

  private static final Codec<Account> ACCOUNTS =
      Codecs.narrow(Account.class, AccountCodec.INSTANCE);

  private static final String ODD = "Expected java.lang.Integer, found java.lang.Long at ";

  @Test
  void itIsCalledAsTheCodecThatItNarrows() {
    assertEquals("number", INTEGERS.name());
    assertEquals(1, INTEGERS.version());
    assertEquals(Integer.class, INTEGERS.type());
    assertEquals("sample.Account", ACCOUNTS.name());
    assertEquals(2, ACCOUNTS.version());
  }

  @Test
  void valuesOfTheSubtypeAreRead() {
    assertEquals(8, read("8", INTEGERS::read));
    assertEquals(8, data(" 8"));
    assertEquals(8, read("{\"8\":1}", NarrowedCodecTest::key));
    assertEquals(new Account("a", null), read("{\"owner\":\"a\"}", in -> ACCOUNTS.readData(in, 2)));
  }

  private static Integer data(String document) {
    return read(document, in -> INTEGERS.readData(in, 1));
  }

  private static Integer key(JsonReader in) {
    in.beginMap();
    Integer key = INTEGERS.readKey(in, String.valueOf(in.nextKey()));
    in.skipValue();
    in.nextKey();
    return key;
  }

  @Test
  void othersAreRefusedWhereTheyBegin() {
    for (String document : new String[] {"7", "  7 "}) {
      String place = "Root (offset " + document.indexOf('7') + ")";
      assertEquals(ODD + place, message(() -> read(document, INTEGERS::read)));
      assertEquals(ODD + place, message(() -> data(document)));
    }
    assertTrue(message(() -> read("{\"7\":1}", NarrowedCodecTest::key)).startsWith(ODD));
    refused(
        UnsupportedVersionException.class,
        () -> read("{\"owner\":\"a\"}", in -> ACCOUNTS.readData(in, 3)));
  }

  private static String message(Runnable action) {
    return String.valueOf(refused(MalformedDataException.class, action).getMessage());
  }

  @Test
  void itWritesAsTheCodecThatItNarrows() {
    Account account = new Account("a", null);
    assertEquals("{\"__version__\":2,\"owner\":\"a\"}", write(out -> ACCOUNTS.write(out, account)));
    assertEquals("{\"owner\":\"a\"}", write(out -> ACCOUNTS.writeData(out, account)));
    assertEquals(
        "{\"__classname__\":\"sample.Account\",\"__version__\":2,\"__data__\":{\"owner\":\"a\"}}",
        write(out -> ACCOUNTS.writeEnvelope(out, account)));
  }

  @Test
  void itIsAKeyIfTheCodecIsOne() {
    assertTrue(INTEGERS.isKey());
    assertTrue(INTEGERS.readsKeys());
    assertEquals("8", INTEGERS.keyText(8));
    Codec<Color> colors = Codecs.narrow(Color.class, SampleCodecs.COLOR);
    assertTrue(colors.isKey());
    assertEquals("green", colors.keyText(Color.GREEN));
    Codec<Point> points = Codecs.narrow(Point.class, PointCodec.INSTANCE);
    assertFalse(points.isKey());
    assertFalse(points.readsKeys());
  }

  @Test
  void itHasThePartsOfTheCodec() {
    assertSame(TagCodec.INSTANCE, Codecs.narrow(Tag.class, TagCodec.INSTANCE).parts().describer());
    assertEquals(
        Circle.class, Codecs.narrow(Circle.class, SampleCodecs.ShapeCodec.INSTANCE).type());
  }
}
