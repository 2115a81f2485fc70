package dev.cairn.internal;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;

/**
 * Shows a document to people, from its text alone: {@code com.acme.Order@version=2(id=7, items=[a,
 * b])}. It takes well-formed text. Not thread-safe.
 */
final class Stringifier {

  private final JsonScanner in;
  private final Preview out;

  private Stringifier(String json, int maxLength) {
    this.in = new JsonScanner(json);
    this.out = new Preview(maxLength);
  }

  /** Describes a well-formed document in at most so many characters. */
  static String describe(String json, int maxLength) {
    Stringifier stringifier = new Stringifier(json, maxLength);
    stringifier.value();
    return stringifier.out.toString();
  }

  private void value() {
    switch (in.next()) {
      case '{' -> object("{", "}");
      case '[' -> array("[", "]");
      default -> out.append(in.scalar());
    }
  }

  /** What an envelope holds: the parentheses take the place of its own brackets. */
  private void data() {
    switch (in.next()) {
      case '{' -> object("", "");
      case '[' -> array("", "");
      default -> out.append(in.scalar());
    }
  }

  private void array(String open, String close) {
    out.append(open);
    in.step();
    for (boolean first = true; in.next() != ']'; first = false) {
      separate(first);
      value();
    }
    in.step();
    out.append(close);
  }

  private void object(String open, String close) {
    in.step();
    boolean first = true;
    while (in.next() != '}') {
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
    in.step();
    out.append(first ? open : "");
    out.append(close);
  }

  private void separate(boolean first) {
    if (!first) {
      in.step(); // the comma
      out.append(", ");
    }
    in.next();
  }

  /** Goes on behind the name of the first member. */
  private void envelope() {
    String type = in.next() == '"' ? in.scalar() : "";
    require(!type.isEmpty(), "A class name is a string that is not empty", type);
    requireName(ReservedNames.VERSION, type);
    String version = in.next() == '"' ? "" : in.scalar();
    require(isVersion(version), "A version is a positive whole number", type);
    requireName(ReservedNames.DATA, type);
    out.append(type);
    out.append("@version=");
    out.append(version);
    out.append("(");
    data();
    out.append(")");
    require(in.next() == '}', "An envelope has exactly a class name, a version and data", type);
    in.step();
  }

  private void requireName(String name, String type) {
    boolean more = in.next() == ',';
    in.step();
    require(
        more && in.next() == '"' && name().equals(name),
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

  private String name() {
    String name = in.scalar();
    in.next();
    in.step(); // the colon
    return name;
  }
}
