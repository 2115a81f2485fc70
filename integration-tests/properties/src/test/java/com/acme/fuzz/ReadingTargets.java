package com.acme.fuzz;

import com.acme.properties.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of a fuzzer, read as types and in the open position. */
final class ReadingTargets {

  /** Documents to change, by their seed, as they are made. */
  private static final String[] DOCUMENTS = new String[200];

  private static final List<String> CONTENTS =
      List.of("{}", "null", "1", "[]", "\"x\"", "[[1,2]]", "{\"type\":\"int[]\",\"items\":[1]}");

  private ReadingTargets() {}

  static void anyBytesAsEachType(byte[] data) {
    Input input = new Input(data);
    Class<?> type = input.of(Documents.TYPES);
    Reading.read(input.rest(), type);
  }

  static void anyBytesAsOpenValues(byte[] data) {
    Reading.read(data, Object.class);
  }

  /** As bytes, as a String, as a stream, and from a parser of jackson-core. */
  static void anyTextByEveryWayIn(byte[] data) {
    Input input = new Input(data);
    Class<?> type = input.flag() ? Object.class : input.of(Documents.TYPES);
    Reading.readEveryWay(input.text(), type);
  }

  /** A document that was written, with some pieces of it changed, moved or taken out. */
  static void changedDocuments(byte[] data) {
    Input input = new Input(data);
    int seed = input.below(DOCUMENTS.length);
    Class<?> type = input.flag() ? Object.class : Documents.type(seed);
    StringBuilder document = new StringBuilder(document(seed));
    for (int changes = 1 + input.below(4); changes > 0; changes--) {
      change(document, input);
    }
    String changed = document.toString();
    Reading.read(changed.getBytes(StandardCharsets.UTF_8), type);
    Reading.look(changed);
  }

  private static String document(int seed) {
    if (DOCUMENTS[seed] == null) {
      DOCUMENTS[seed] = Documents.document(seed);
    }
    return DOCUMENTS[seed];
  }

  private static void change(StringBuilder document, Input input) {
    int kind = input.below(5);
    int from = input.below(document.length() + 1);
    int to = Math.min(document.length(), from + input.below(30));
    switch (kind) {
      case 0 -> document.delete(from, to);
      case 1 -> document.insert(input.below(document.length() + 1), document.substring(from, to));
      case 2 -> document.replace(from, to, input.text(input.below(20)));
      case 3 -> document.insert(from, input.of(Documents.PIECES));
      default -> document.replace(from, to, input.of(Documents.PIECES));
    }
  }

  static void namesOfClasses(byte[] data) {
    Input input = new Input(data);
    String version = input.flag() ? "1" : input.text(input.below(12));
    String content = input.of(CONTENTS);
    String document =
        "{\"__classname__\":"
            + Documents.quoted(input.text())
            + ",\"__version__\":"
            + version
            + ",\"__data__\":"
            + content
            + "}";
    Reading.read(document.getBytes(StandardCharsets.UTF_8), Object.class);
    Reading.look(document);
  }
}
