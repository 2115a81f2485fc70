package dev.cairn.internal;

/**
 * What stands in an envelope before its data, of a document that is known to be well-formed: so
 * envelopes in it have their three members, in their order, and nothing is checked again.
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
    in.next();
    boolean envelope = in.scalar().equals(ReservedNames.CLASS_NAME);
    in.goBack(start);
    return envelope;
  }

  /** Reads up to the data. */
  static EnvelopeHead read(JsonScanner in) {
    String type = member(in);
    int version = Integer.parseInt(member(in));
    toMember(in);
    return new EnvelopeHead(type, version);
  }

  private static String member(JsonScanner in) {
    toMember(in);
    return in.scalar();
  }

  /** Steps over the bracket or comma in front of a member, and its name. */
  private static void toMember(JsonScanner in) {
    in.next();
    in.step();
    in.next();
    in.name();
    in.next();
  }

  /** Steps over what follows the data. */
  void readEnd(JsonScanner in) {
    in.next();
    in.step();
  }
}
