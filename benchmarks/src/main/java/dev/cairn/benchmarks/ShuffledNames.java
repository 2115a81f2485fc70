package dev.cairn.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Puts the members of every object of a JSON text into another order, always the same one, and
 * leaves all tokens as they are. The first member of an envelope has to stay where it is.
 */
final class ShuffledNames {

  private final String json;
  private final Random random = new Random(7);
  private int at;

  private ShuffledNames(String json) {
    this.json = json;
  }

  /** Returns the text with its members in another order. */
  static String of(String json) {
    return new ShuffledNames(json).value();
  }

  private String value() {
    return switch (json.charAt(at)) {
      case '{' -> parts('}', true);
      case '[' -> parts(']', false);
      case '"' -> string();
      default -> literal();
    };
  }

  private String parts(char close, boolean members) {
    List<String> parts = new ArrayList<>();
    char open = json.charAt(at++);
    while (json.charAt(at) != close) {
      if (json.charAt(at) == ',') {
        at++;
      }
      parts.add(members ? string() + json.charAt(at++) + value() : value());
    }
    at++;
    if (members && !parts.isEmpty() && !parts.get(0).startsWith("\"__")) {
      Collections.shuffle(parts, random);
    }
    return open + String.join(",", parts) + close;
  }

  private String string() {
    int from = at++;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return json.substring(from, ++at);
  }

  private String literal() {
    int from = at;
    while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(from, at);
  }
}
