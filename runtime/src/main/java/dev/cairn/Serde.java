package dev.cairn;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON and reads them back: the static face of {@link SerdeMapper#shared()}, where
 * the contract is told. Thread-safe.
 *
 * <pre>{@code
 * String json = Serde.serialize(order);
 * Order same = Serde.deserialize(json, Order.class);
 * Object any = Serde.deserialize(json);
 * List<Order> orders = Serde.deserialize(text, new TypeRef<List<Order>>() {});
 * }</pre>
 */
public final class Serde {

  private Serde() {}

  /** Writes a value with its type. */
  public static String serialize(@Nullable Object value) {
    return SerdeMapper.shared().serialize(value);
  }

  /**
   * Writes a value without its type.
   *
   * @param type what the reader will name; the value must be one
   */
  public static String serialize(@Nullable Object value, Class<?> type) {
    return SerdeMapper.shared().serialize(value, type);
  }

  /**
   * Writes a value without its type.
   *
   * @param type what the reader will name; the value must be one
   */
  public static String serialize(@Nullable Object value, TypeRef<?> type) {
    return SerdeMapper.shared().serialize(value, type);
  }

  /** Writes a value with its type, as UTF-8. */
  public static void serialize(@Nullable Object value, OutputStream out) {
    SerdeMapper.shared().serialize(value, out);
  }

  /** Writes a value without its type, as UTF-8. */
  public static void serialize(@Nullable Object value, Class<?> type, OutputStream out) {
    SerdeMapper.shared().serialize(value, type, out);
  }

  /** Writes a value without its type, as UTF-8. */
  public static void serialize(@Nullable Object value, TypeRef<?> type, OutputStream out) {
    SerdeMapper.shared().serialize(value, type, out);
  }

  /** Writes a value with its type, as UTF-8. */
  public static byte[] serializeToBytes(@Nullable Object value) {
    return SerdeMapper.shared().serializeToBytes(value);
  }

  /** Writes a value without its type, as UTF-8. */
  public static byte[] serializeToBytes(@Nullable Object value, Class<?> type) {
    return SerdeMapper.shared().serializeToBytes(value, type);
  }

  /** Writes a value without its type, as UTF-8. */
  public static byte[] serializeToBytes(@Nullable Object value, TypeRef<?> type) {
    return SerdeMapper.shared().serializeToBytes(value, type);
  }

  /** Reads a value of the type that the document names. */
  public static @Nullable Object deserialize(String document) {
    return SerdeMapper.shared().deserialize(document);
  }

  /** Reads a value of the type that the document names. */
  public static @Nullable Object deserialize(byte[] document) {
    return SerdeMapper.shared().deserialize(document);
  }

  /** Reads a value of the type that the document names; the stream holds nothing else. */
  public static @Nullable Object deserialize(InputStream document) {
    return SerdeMapper.shared().deserialize(document);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(String document, Class<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(byte[] document, Class<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(InputStream document, Class<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(String document, TypeRef<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(byte[] document, TypeRef<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public static <T extends @Nullable Object> T deserialize(InputStream document, TypeRef<T> type) {
    return SerdeMapper.shared().deserialize(document, type);
  }

  /**
   * Shows a document to people: {@code com.acme.Order@version=2(id=7, items=[a, b])}. No type needs
   * to be known, and no name in the document leads to a class. Properties that are {@link
   * Sensitive} are shown as {@code ***}; {@link SerdeMapper#stringify(String)} tells more.
   */
  public static String stringify(String document) {
    return SerdeMapper.shared().stringify(document);
  }

  /**
   * Shows a document to people in at most so many characters, the last being an ellipsis where
   * something is left out.
   *
   * @throws IllegalArgumentException if the length is not positive
   */
  public static String stringify(String document, int maxLength) {
    return SerdeMapper.shared().stringify(document, maxLength);
  }

  /** See {@link SerdeMapper#replaceSensitive}. */
  public static String replaceSensitive(String document, BinaryOperator<String> replacement) {
    return SerdeMapper.shared().replaceSensitive(document, replacement);
  }
}
