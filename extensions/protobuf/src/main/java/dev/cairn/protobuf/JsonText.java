package dev.cairn.protobuf;

/** Strings of JSON without escapes, as those of times are. */
final class JsonText {

  private JsonText() {}

  static String unquoted(String json) {
    return json.substring(1, json.length() - 1);
  }

  static String quoted(String text) {
    if (!text.matches("[0-9A-Za-z:.+-]{1,40}")) {
      throw new IllegalArgumentException("No time, and no span of time, in canonical JSON");
    }
    return '"' + text + '"';
  }
}
