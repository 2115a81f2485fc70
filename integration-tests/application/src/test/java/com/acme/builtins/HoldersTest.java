package com.acme.builtins;

import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldersTest {

  private static final String FULL =
      """
      {"optional":"o","optionalInt":1,"optionalLong":2,"optionalDouble":3.0,"atomicInteger":4,\
      "atomicLong":5,"atomicBoolean":true,"bits":"CQ==","bytes":"AP8="}\
      """;

  @Test
  void full() {
    BitSet bits = new BitSet();
    bits.set(0);
    bits.set(3);
    Holders holders =
        new Holders(
            Optional.of("o"),
            OptionalInt.of(1),
            OptionalLong.of(2),
            OptionalDouble.of(3),
            new AtomicInteger(4),
            new AtomicLong(5),
            new AtomicBoolean(true),
            bits,
            new byte[] {0, -1});
    assertEquals(FULL, Serde.serialize(holders, Holders.class));
    Holders read = Serde.deserialize(FULL, Holders.class);
    assertEquals(holders.optional(), read.optional());
    assertEquals(holders.optionalInt(), read.optionalInt());
    assertEquals(holders.optionalLong(), read.optionalLong());
    assertEquals(holders.optionalDouble(), read.optionalDouble());
    assertEquals(4, read.atomicInteger().get());
    assertEquals(5, read.atomicLong().get());
    assertEquals(true, read.atomicBoolean().get());
    assertEquals(bits, read.bits());
    assertArrayEquals(new byte[] {0, -1}, read.bytes());
  }

  @Test
  void emptyOptionalsAndNullsAreLeftOut() {
    Holders holders =
        new Holders(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            null,
            null,
            null,
            null,
            null);
    assertEquals("{}", Serde.serialize(holders, Holders.class));
    assertEquals(holders, Serde.deserialize("{}", Holders.class));
    assertEquals(holders, Serde.deserialize("{\"optional\":null}", Holders.class));
  }

  @Test
  void inOpenPositions() {
    assertEnveloped(Optional.of("x"), "optional", 1, "[\"x\"]");
    assertEnveloped(Optional.empty(), "optional", 1, "[]");
    assertEnveloped(OptionalInt.of(5), "optional-int", 1, "5");
    assertEnveloped(OptionalLong.empty(), "optional-long", 1, "null");
    assertEnveloped(OptionalDouble.of(0.5), "optional-double", 1, "0.5");
    assertEquals(envelope("atomic-int", 1, "7"), Serde.serialize(new AtomicInteger(7)));
    assertEquals(7, ((AtomicInteger) Serde.deserialize(envelope("atomic-int", 1, "7"))).get());
    assertEquals(envelope("bytes", 1, "\"AAEC\""), Serde.serialize(new byte[] {0, 1, 2}));
  }

  @Test
  void allBytesAndNone() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    for (byte[] bytes : new byte[][] {all, new byte[0], {1}, {1, 2}}) {
      assertArrayEquals(bytes, (byte[]) Serde.deserialize(Serde.serialize(bytes)));
      assertArrayEquals(
          bytes, Serde.deserialize(Serde.serialize(bytes, byte[].class), byte[].class));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"@@\"",
        "\"A\"",
        "\"AA\"",
        "\"AA=\"",
        "\"AB==\"",
        "\"AA==\\n\"",
        "\"AA\\n==\"",
        "\"AA==AA==\"",
        "\"=\"",
        "\"AAA*\"",
        "\"AA_-\"",
        "[0,255]",
        "1"
      })
  void whatIsNoBase64(String json) {
    assertRefused(
        MalformedDataException.class, Holders.class, "{\"bytes\":" + json + "}", "Holders.bytes");
  }
}
