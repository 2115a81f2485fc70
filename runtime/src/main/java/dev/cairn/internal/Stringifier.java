package dev.cairn.internal;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;

/**
 * Shows a document to people, from its text alone: {@code com.acme.Order@version=2(id=7, items=[a,
 * b])}. It goes over text that is known to be well-formed and not too deep, so it does not check
 * that again. Not thread-safe.
 */
final class Stringifier {

  private final String json;
  private final Preview out;
  private int at;

  private Stringifier(String json, int maxLength) {
    this.json = json;
    this.out = new Preview(maxLength);
  }

  /** Describes a well-formed document in at most so many characters. */
  static String describe(String json, int maxLength) {
    Stringifier stringifier = new Stringifier(json, maxLength);
    stringifier.value();
    return stringifier.out.toString();
  }

  private void value() {
    switch (next()) {
      case '{' -> object("{", "}");
      case '[' -> array("[", "]");
      default -> out.append(scalar());
    }
  }

  /** What an envelope holds: the parentheses take the place of its own brackets. */
  private void data() {
    switch (next()) {
      case '{' -> object("", "");
      case '[' -> array("", "");
      default -> out.append(scalar());
    }
  }

  private void array(String open, String close) {
    out.append(open);
    at++;
    for (boolean first = true; next() != ']'; first = false) {
      separate(first);
      value();
    }
    at++;
    out.append(close);
  }

  private void object(String open, String close) {
    at++;
    boolean first = true;
    while (next() != '}') {
      separate(first);
      String name = name();
      if (first && name.equals(ReservedNames.CLASS_NAME)) {
        envelope();
        return;
      }
      out.append(first ? open : "");
      out.append(name);
      out.append("=");
      value();
      first = false;
    }
    at++;
    out.append(first ? open : "");
    out.append(close);
  }

  private void separate(boolean first) {
    if (!first) {
      at++; // the comma
      out.append(", ");
    }
    next();
  }

  /** Goes on behind the name of the first member. */
  private void envelope() {
    String type = next() == '"' ? scalar() : "";
    require(!type.isEmpty(), "A class name is a string that is not empty", type);
    requireName(ReservedNames.VERSION, type);
    String version = next() == '"' ? "" : scalar();
    require(isVersion(version), "A version is a positive whole number", type);
    requireName(ReservedNames.DATA, type);
    out.append(type);
    out.append("@version=");
    out.append(version);
    out.append("(");
    data();
    out.append(")");
    require(next() == '}', "An envelope has exactly a class name, a version and data", type);
    at++;
  }

  private void requireName(String name, String type) {
    boolean more = next() == ',';
    at++;
    require(
        more && next() == '"' && name().equals(name),
        "An envelope has exactly a class name, a version and data, in this order",
        type);
  }

  private static boolean isVersion(String token) {
    if (token.isEmpty() || token.length() > 10 || token.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return Long.parseLong(token) <= Integer.MAX_VALUE;
  }

  private static void require(boolean holds, String rule, String type) {
    if (!holds) {
      throw new MalformedDataException(rule, Location.UNKNOWN.withType(type, 0), null);
    }
  }

  /** Skips blanks and returns the character behind them. */
  private char next() {
    while (json.charAt(at) <= ' ') {
      at++;
    }
    return json.charAt(at);
  }

  private String name() {
    String name = scalar();
    next();
    at++; // the colon
    return name;
  }

  /** The text of a string, or the token of a number or a literal. */
  private String scalar() {
    int from = at;
    if (json.charAt(at) == '"') {
      at++;
      return string();
    }
    while (at < json.length() && ",:]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(from, at);
  }

  private String string() {
    int from = at;
    while (json.charAt(at) != '"' && json.charAt(at) != '\\') {
      at++;
    }
    if (json.charAt(at) == '"') {
      return json.substring(from, at++);
    }
    StringBuilder text = new StringBuilder().append(json, from, at);
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> c;
    };
  }
}
