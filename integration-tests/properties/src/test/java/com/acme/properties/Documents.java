package com.acme.properties;

import java.util.List;

/** Documents of the application's types, and pieces of which hostile ones are made. */
public final class Documents {

  /** What the format and the grammar have special places for. */
  public static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "null",
          "true",
          "0",
          "-0",
          "1e400",
          "1.0",
          "\\u0000",
          "{\"__classname__\":\"",
          "\"__version__\":",
          ",\"__data__\":",
          "[[[[[[[[",
          "{\"a\":",
          "9223372036854775808",
          "\\ud800",
          "\"NaN\"",
          "2024-02-30",
          "\"\":\"\"",
          " ",
          "\n",
          "e",
          "-",
          "{\"__classname__\":\"array\",\"__version__\":1,\"__data__\":{\"type\":\"int[]\",\"items\":",
          "{\"__classname__\":\"map\",\"__version__\":1,\"__data__\":[[",
          "99999999999");

  /** All types that have a codec, in an order that stays. */
  public static final List<Class<?>> TYPES = Model.ALL;

  private Documents() {}

  /** Which type a seed is about. */
  public static Class<?> type(long seed) {
    return Model.type(seed);
  }

  /** The document of a value of that type, with its name. */
  public static String document(long seed) {
    return Model.document(seed);
  }

  /** All that a value is. */
  public static String text(Object value) {
    return Model.text(value);
  }

  /** A text as a string of JSON. */
  public static String quoted(String text) {
    return dev.cairn.Serde.serialize(text);
  }
}
