package com.acme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.nio.charset.StandardCharsets;

/** Asserts what a value is as text, and that the text is that value again. */
public final class RoundTrips {

  private RoundTrips() {}

  /** {@code value} is {@code json} where the reader says the type, and back. */
  public static <T> void assertBare(Class<T> type, T value, String json) {
    assertEquals(json, Serde.serialize(value, type));
    assertArrayEquals(utf8(json), Serde.serializeToBytes(value, type));
    assertEquals(value, Serde.deserialize(json, type));
    assertEquals(value, Serde.deserialize(utf8(json), type));
  }

  /** {@code value} is {@code json} where the reader says the type with its arguments, and back. */
  public static <T> void assertBare(TypeRef<T> type, T value, String json) {
    assertEquals(json, Serde.serialize(value, type));
    assertArrayEquals(utf8(json), Serde.serializeToBytes(value, type));
    assertEquals(value, Serde.deserialize(json, type));
    assertEquals(value, Serde.deserialize(utf8(json), type));
  }

  /** {@code value} is {@code json} where nobody says the type, and back, its class included. */
  public static void assertOpen(Object value, String json) {
    assertEquals(json, Serde.serialize(value));
    Object same = Serde.deserialize(json);
    assertEquals(value, same);
    assertSame(value.getClass(), same.getClass());
    assertEquals(value, Serde.deserialize(json, value.getClass()));
    SerdeMapper mapper = SerdeMapper.builder().build(); // reads what it has met before another way
    assertEquals(value, mapper.deserialize(json));
    assertEquals(value, mapper.deserialize(utf8(json)));
  }

  /** {@code value} is an envelope around {@code data}, and back. */
  public static void assertEnveloped(Object value, String name, int version, String data) {
    assertOpen(value, envelope(name, version, data));
  }

  /** The text of an envelope. */
  public static String envelope(String name, int version, String data) {
    return "{\"__classname__\":\"%s\",\"__version__\":%d,\"__data__\":%s}"
        .formatted(name, version, data);
  }

  /** Reading {@code json} fails so, at {@code path}, with {@code parts} in its message. */
  public static <E extends SerdeException> E assertRefused(
      Class<E> error, Class<?> type, String json, String path, String... parts) {
    E refusal = assertThrows(error, () -> Serde.deserialize(json, type), json);
    assertEquals(path, refusal.path(), refusal.getMessage());
    assertContains(refusal, parts);
    assertEquals(
        refusal.getMessage(),
        assertThrows(error, () -> Serde.deserialize(utf8(json), type)).getMessage());
    return refusal;
  }

  /** Writing {@code value} in the position of {@code type} fails so. */
  public static <E extends SerdeException> E assertUnwritable(
      Class<E> error, Class<?> type, Object value, String path, String... parts) {
    E refusal = assertThrows(error, () -> Serde.serialize(value, type));
    assertEquals(path, refusal.path(), refusal.getMessage());
    assertContains(refusal, parts);
    return refusal;
  }

  private static void assertContains(SerdeException refusal, String... parts) {
    for (String part : parts) {
      assertTrue(refusal.getMessage().contains(part), () -> part + " in: " + refusal.getMessage());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
