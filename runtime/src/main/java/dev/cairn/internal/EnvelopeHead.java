package dev.cairn.internal;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;

/**
 * What stands in an envelope before its data.
 *
 * @param type the class name, not empty
 * @param version the version, positive
 */
record EnvelopeHead(String type, int version) {

  /** Says whether the value that is next is an envelope. */
  static boolean isNext(JsonScanner in) {
    if (in.next() != '{') {
      return false;
    }
    int start = in.place();
    in.step();
    boolean envelope = in.next() == '"' && in.scalar().equals(ReservedNames.CLASS_NAME);
    in.goBack(start);
    return envelope;
  }

  /** Reads up to the data. */
  static EnvelopeHead read(JsonScanner in) {
    in.step();
    in.next();
    in.name();
    String type = in.next() == '"' ? in.scalar() : "";
    require(!type.isEmpty(), "A class name is a string that is not empty", type);
    readName(in, ReservedNames.VERSION, type);
    int version = version(in.next() == '"' ? "" : in.scalar());
    require(version > 0, "A version is a positive whole number", type);
    readName(in, ReservedNames.DATA, type);
    in.next();
    return new EnvelopeHead(type, version);
  }

  private static void readName(JsonScanner in, String name, String type) {
    boolean more = in.next() == ',';
    in.step();
    require(
        more && in.next() == '"' && in.name().equals(name),
        "An envelope has exactly a class name, a version and data, in this order",
        type);
  }

  /** Reads what follows the data. */
  void readEnd(JsonScanner in) {
    require(in.next() == '}', "An envelope has exactly a class name, a version and data", type);
    in.step();
  }

  /** The version that a token is; 0 where it is none. */
  static int version(String token) {
    if (token.isEmpty() || token.length() > 10 || token.charAt(0) == '0') {
      return 0;
    }
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return 0;
      }
    }
    long version = Long.parseLong(token);
    return version <= Integer.MAX_VALUE ? (int) version : 0;
  }

  private static void require(boolean holds, String rule, String type) {
    if (!holds) {
      throw new MalformedDataException(rule, Location.UNKNOWN.withType(type, 0), null);
    }
  }
}
