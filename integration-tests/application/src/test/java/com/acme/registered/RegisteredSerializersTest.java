package com.acme.registered;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.assertUnwritable;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.registered.Coins.Coin;
import com.acme.registered.Coins.Purse;
import com.acme.registered.Odd.Anything;
import com.acme.registered.Odd.Handle;
import com.acme.registered.Odd.Nothing;
import com.acme.registered.Places.Hashed;
import com.acme.registered.Places.Keys;
import com.acme.registered.Places.OfShapes;
import com.acme.registered.Places.Whatever;
import com.acme.registered.Shapes.Circle;
import com.acme.registered.Shapes.Confused;
import com.acme.registered.Shapes.Named;
import com.acme.registered.Shapes.Shape;
import com.acme.registered.Shapes.Square;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeNotAllowedException;
import dev.cairn.TypeRef;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisteredSerializersTest {

  private static final String MONEY = "com.acme.registered.Money";
  private static final Money TEN = new Money("10.00", "USD");
  private static final String TEN_JSON = envelope(MONEY, 2, "\"10.00 USD\"");

  @Test
  void everyKindOfPlaceHasThem() throws UnknownHostException {
    Inet6Address local = (Inet6Address) InetAddress.getByName("::1");
    Invoice invoice =
        new Invoice(
            TEN,
            List.of(TEN),
            Map.of(new Temperature(1.5), TEN),
            Optional.of(TEN),
            InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
            local,
            new Tagged<>("t", TEN),
            new SemanticVersion(1, 2, 3),
            0xFF00AA,
            null);
    assertBare(
        Invoice.class,
        invoice,
        "{\"total\":"
            + TEN_JSON
            + ",\"parts\":["
            + TEN_JSON
            + "],\"byTemperature\":[[{\"celsius\":1.5},"
            + TEN_JSON
            + "]],\"refund\":"
            + TEN_JSON
            + ",\"from\":{\"address\":\"fwAAAQ==\"}"
            + ",\"to\":{\"address\":\"AAAAAAAAAAAAAAAAAAAAAQ==\"}"
            + ",\"tagged\":{\"t\":"
            + TEN_JSON
            + "},\"version\":"
            + envelope("com.acme.registered.SemanticVersion", 2, "[1,2,3]")
            + ",\"color\":\"#00ff00aa\"}");
  }

  @Test
  void openPositionsNameThem() throws UnknownHostException {
    assertEnveloped(TEN, MONEY, 2, "\"10.00 USD\"");
    assertEnveloped(new Temperature(2), "temperature", 1, "{\"celsius\":2.0}");
    assertEnveloped(
        InetAddress.getByAddress(new byte[4]),
        "java.net.InetAddress",
        1,
        "{\"address\":\"AAAAAA==\"}");
    assertEnveloped(
        new Tagged<>("t", 7L),
        "com.acme.registered.Tagged",
        1,
        "{\"t\":" + envelope("long", 1, "7") + "}");
    assertEnveloped(new SemanticVersion(1), "com.acme.registered.SemanticVersion", 2, "[1]");
    assertEquals("[" + TEN_JSON + "]", Serde.serialize(List.of(TEN)));
    assertEquals(List.of(TEN), Serde.deserialize("[" + TEN_JSON + "]"));
  }

  @Test
  void bareDataIsOfTheFirstVersion() {
    assertEquals(new Money("3", "EUR"), Serde.deserialize("\"3\"", Money.class));
    assertEquals(
        new Money("3", "EUR"), Serde.deserialize(envelope(MONEY, 1, "\"3\""), Money.class));
    assertEquals(new SemanticVersion(4, 2, 0), Serde.deserialize("[4,2]", SemanticVersion.class));
  }

  @Test
  void newerDataIsRefusedBeforeTheSerializerSeesIt() {
    UnsupportedVersionException refusal =
        assertRefused(
            UnsupportedVersionException.class,
            Invoice.class,
            "{\"parts\":[" + envelope(MONEY, 3, "1") + "]}",
            "Invoice.parts[0]",
            MONEY,
            "3",
            "1, 2");
    assertEquals(MONEY, refusal.typeName());
    assertRefused(
        UnsupportedVersionException.class,
        SemanticVersion.class,
        envelope("com.acme.registered.SemanticVersion", 3, "[]"),
        "SemanticVersion",
        "SemanticVersion",
        "3");
  }

  @Test
  void anEnumIsServedInEveryPosition() {
    assertBare(
        Purse.class,
        new Purse(Coin.POUND, Coin.PENNY, EnumSet.allOf(Coin.class), Map.of(Coin.POUND, 3)),
        "{\"coin\":100,\"any\":"
            + envelope("coded", 1, "1")
            + ",\"set\":[1,100],\"counts\":{\"100\":3}}");
    assertBare(Coin.class, Coin.POUND, "100");
  }

  @Test
  void subtypesAreServedUnlessTheyHaveTheirOwn() {
    assertBare(
        OfShapes.class,
        new OfShapes(new Square(1), new Circle(2), new Circle(3), new Square(4)),
        "{\"shape\":1,\"round\":2,\"circle\":3,\"square\":4}");
    String circle = envelope("round", 1, "2");
    assertBare(
        OfShapes.class,
        new OfShapes(new Circle(2), null, null, null),
        "{\"shape\":" + circle + "}");
    Named named = new Named("n", 5);
    String own = envelope("com.acme.registered.Shapes.Named", 1, "{\"name\":\"n\",\"size\":5}");
    assertBare(OfShapes.class, new OfShapes(named, null, null, null), "{\"shape\":" + own + "}");
    assertBare(Shape.class, named, own);
    assertEnveloped(new Circle(1), "round", 1, "1");
    assertEnveloped(new Square(1), "shape", 1, "1");
    Temperature measured = new Temperature.Measured(4);
    assertEquals(measured, Serde.deserialize(Serde.serialize(measured)));
  }

  @Test
  void ofTwoNeitherOfWhichIsMoreSpecialNoneIsTaken() {
    UnsupportedTypeException refusal =
        assertThrows(
            UnsupportedTypeException.class, () -> Serde.serialize(List.of(new Confused(1))));
    assertEquals(
        "com.acme.registered.Shapes$Confused is served by the serializer of"
            + " com.acme.registered.Shapes$Round as well as by that of"
            + " com.acme.registered.Shapes$Solid; register a serializer for it",
        refusal.getMessage().replaceAll(" at .*", ""));
  }

  @Test
  void whatComesBackMustFitThePosition() {
    assertRefused(
        MalformedDataException.class,
        OfShapes.class,
        "{\"square\":" + envelope("round", 1, "2") + "}",
        "OfShapes.square",
        "Square",
        "Circle");
    assertRefused(
        MalformedDataException.class, OfShapes.class, "{\"shape\":\"1\"}", "OfShapes.shape");
    assertRefused(
        MalformedDataException.class,
        OfShapes.class,
        "{\"shape\":" + TEN_JSON + "}",
        "OfShapes.shape");
  }

  @Test
  void whatAnInterfacesSerializerGivesMustFitAnOpenPosition() {
    SerdeMapper mapper = SerdeMapper.builder().build();
    String json = envelope("shape", 1, "5");
    assertEquals(new Square(5), mapper.deserialize(json, Object.class));
    assertEquals(new Square(5), mapper.deserialize(json, Record.class));
    for (Class<?> other : List.of(Runnable.class, Number.class)) {
      MalformedDataException refusal =
          assertThrows(MalformedDataException.class, () -> mapper.deserialize(json, other));
      assertEquals(other.getSimpleName(), refusal.path());
      assertTrue(refusal.getMessage().contains("'shape'"), refusal::getMessage);
    }
  }

  @Test
  void oneSubclassIsNotCutDownToItsParent() {
    assertUnwritable(
        UnsupportedTypeException.class,
        SemanticVersion.class,
        new SemanticVersion.Preview(),
        "SemanticVersion",
        "Preview");
  }

  @Test
  void whatAUsersMethodThrowsIsReportedWithItsPlace() {
    MalformedDataException writing =
        assertThrows(
            MalformedDataException.class,
            () -> Serde.serialize(Map.of("t", List.of(new Temperature(-300)))));
    assertEquals("$.t[0]", writing.path());
    assertEquals("colder than cold", writing.getCause().getMessage());
    MalformedDataException reading =
        assertThrows(
            MalformedDataException.class,
            () -> Serde.deserialize("[" + envelope("temperature", 1, "{}") + "]"));
    assertEquals("no degrees", reading.getCause().getMessage());
    assertEquals("$[0]", reading.path());
  }

  @Test
  void nullIsNoData() {
    assertThrows(MalformedDataException.class, () -> Serde.serialize(new Nothing()));
    assertThrows(
        MalformedDataException.class, () -> Serde.deserialize(envelope("nothing", 1, "\"\"")));
    assertThrows(MalformedDataException.class, () -> Serde.deserialize(envelope(MONEY, 2, "null")));
  }

  @Test
  void dataOfAnyKindStandsInAnEnvelopeOfItsOwn() {
    for (Object value :
        List.of("x", 1, TEN, new Named("n", 1), new Anything("y"), Map.of("__data__", 1))) {
      Anything anything = new Anything(value);
      Whatever whatever = new Whatever(anything, anything);
      String json = Serde.serialize(whatever);
      assertEquals(whatever, Serde.deserialize(json), json);
    }
    assertBare(Anything.class, new Anything("x"), envelope("anything", 1, "\"x\""));
    assertEquals(new Anything("x"), Serde.deserialize("\"x\"", Anything.class));
  }

  @Test
  void oneStringIsAKeyAtVersionOneAndBothAreRead() {
    assertBare(
        Keys.class,
        new Keys(Map.of(new Square(7), "a"), Map.of(TEN, "b")),
        "{\"byShape\":{\"7\":\"a\"},\"byMoney\":[[" + TEN_JSON + ",\"b\"]]}");
    assertEquals(
        new Keys(null, Map.of(new Money("1", "EUR"), "b")),
        Serde.deserialize("{\"byMoney\":{\"1\":\"b\"}}", Keys.class));
    Map<Object, Object> open = new LinkedHashMap<>();
    open.put(TEN, 1);
    assertEquals(open, Serde.deserialize(Serde.serialize(open)));
  }

  @Test
  void whatCanOnlyBeWrittenIsNotRead() {
    String json = Serde.serialize(new Handle(3));
    assertEquals(envelope("handle", 1, "3"), json);
    UnsupportedTypeException refusal =
        assertThrows(UnsupportedTypeException.class, () -> Serde.deserialize("[" + json + "]"));
    assertEquals("$[0]", refusal.path());
    assertThrows(UnsupportedTypeException.class, () -> Serde.deserialize("3", Handle.class));
  }

  @Test
  void aPlaceHasTheSerializerThatItNames() {
    Hashed hashed = new Hashed(new byte[] {1, (byte) 0xAB});
    assertBare(Hashed.class, hashed, "{\"digest\":" + envelope("hex-bytes", 2, "\"01ab\"") + "}");
    assertEquals(hashed, Serde.deserialize("{\"digest\":\"01ab00\"}", Hashed.class));
    assertRefused(
        UnknownTypeException.class,
        Hashed.class,
        "{\"digest\":" + envelope("hex", 1, "\"01ab\"") + "}",
        "Hashed.digest");
    assertThrows(
        UnknownTypeException.class, () -> Serde.deserialize(envelope("hex-bytes", 2, "\"01\"")));
  }

  @Test
  void dataIsShownAsTheSerializerSays() throws UnknownHostException {
    assertEquals(
        "[com.acme.registered.Money@version=2(about 10), temperature@version=1(celsius=2.0)]",
        Serde.stringify(Serde.serialize(List.of(TEN, new Temperature(2)))));
    assertEquals(
        "java.net.InetAddress@version=1(an IPv4 address)",
        Serde.stringify(Serde.serialize(InetAddress.getByAddress(new byte[4]))));
    assertEquals("handle@version=1(3)", Serde.stringify(Serde.serialize(new Handle(3))));
    assertEquals(
        "com.acme.registered.Money@version=2(***)",
        Serde.stringify(envelope(MONEY, 2, "{\"no\":\"money\"}")));
    Keys keys = new Keys(Map.of(), Map.of(TEN, "b"));
    assertEquals(
        "com.acme.registered.Places.Keys@version=1(byShape={},"
            + " byMoney=[[com.acme.registered.Money@version=2(about 10), b]])",
        Serde.stringify(Serde.serialize(keys)));
  }

  @Test
  void genericTypesTakeTheirArguments() {
    assertBare(new TypeRef<Tagged<Long>>() {}, new Tagged<>("t", 7L), "{\"t\":7}");
    assertBare(
        new TypeRef<Tagged<List<Money>>>() {},
        new Tagged<>("t", List.of(TEN)),
        "{\"t\":[" + TEN_JSON + "]}");
  }

  @Test
  void allowListsHoldInEnvelopesOfClosedPositions() {
    SerdeMapper mapper = SerdeMapper.builder().deny(MONEY).deny("hex-bytes").build();
    String json = "{\"parts\":[" + TEN_JSON + "]}";
    assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(json, Invoice.class));
    assertThrows(
        TypeNotAllowedException.class,
        () ->
            mapper.deserialize(
                "{\"digest\":" + envelope("hex-bytes", 2, "\"01\"") + "}", Hashed.class));
  }
}
