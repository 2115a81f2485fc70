package com.acme.fuzz;

import com.acme.properties.Documents;
import dev.cairn.LimitExceededException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.UnsupportedTypeException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What holds of every document: it is refused with a {@link SerdeException}, or is a value that is
 * the same once it was written and read again.
 */
final class Reading {

  private static final int LONGEST_MESSAGE = 10_000;
  private static final String REFUSED = "refused";
  private static final JsonFactory JACKSON = new JsonFactory();

  private Reading() {}

  static void read(byte[] document, Class<?> type) {
    textOf(() -> Serde.deserialize(document, type), type);
  }

  static void read(String document, Class<?> type) {
    textOf(() -> Serde.deserialize(document, type), type);
  }

  static void readEveryWay(String document, Class<?> type) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    String value = textOf(() -> Serde.deserialize(document, type), type);
    if (new String(bytes, StandardCharsets.UTF_8).equals(document)) { // else there is no UTF-8
      same(document, value, textOf(() -> Serde.deserialize(bytes, type), type));
      same(
          document,
          value,
          textOf(() -> Serde.deserialize(new ByteArrayInputStream(bytes), type), type));
    }
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
      textOf(() -> SerdeMapper.shared().read(parser, type), type);
    }
    look(document);
  }

  private static void same(String document, String one, String other) {
    if (!one.equals(other)) {
      throw new IllegalStateException(document + " is " + one + " and " + other);
    }
  }

  /** All that the value is, or that it was refused. */
  private static String textOf(Supplier<Object> document, Class<?> type) {
    Object value;
    try {
      value = document.get();
    } catch (SerdeException refused) {
      check(refused);
      return REFUSED;
    }
    String text = Documents.text(value);
    try {
      String again = Serde.serialize(value, type);
      same(again, text, Documents.text(Serde.deserialize(again, type)));
    } catch (LimitExceededException | UnsupportedTypeException refused) {
      check(refused); // longer than it was, or of a class that two serializers claim
    }
    return text;
  }

  /** Shows a document, and copies it without what is sensitive. */
  static void look(String document) {
    try {
      Serde.stringify(document);
      Serde.replaceSensitive(document, (property, value) -> "\"***\"");
    } catch (SerdeException refused) {
      check(refused);
    }
  }

  /** Refused with good reason, and not by an accident on the way that the last net has caught. */
  static void check(SerdeException refused) {
    String message = refused.getMessage();
    if (message == null || message.length() > LONGEST_MESSAGE || isAccident(message, refused)) {
      throw new IllegalStateException("a poor refusal", refused);
    }
  }

  /** An exception that Cairn's own code ran into, not that of a user. */
  private static boolean isAccident(String message, SerdeException refused) {
    Throwable cause = refused.getCause();
    if (cause == null || !message.startsWith("Reading failed:")) {
      return false;
    }
    for (StackTraceElement each : cause.getStackTrace()) {
      if (!each.getClassName().startsWith("java.")) {
        return each.getClassName().startsWith("dev.cairn.");
      }
    }
    return false;
  }
}
