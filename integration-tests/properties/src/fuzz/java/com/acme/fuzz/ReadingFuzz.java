package com.acme.fuzz;

import com.acme.properties.Documents;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.util.Arrays;
import java.util.List;

/**
 * Reading what a fuzzer makes up: it fails with a {@link SerdeException}, or gives a value that is
 * the same once written and read again.
 *
 * <p>Without {@code JAZZER_FUZZ=1} the committed inputs are read, and nothing else.
 */
class ReadingFuzz {

  static final long EXECUTIONS = 10_000_000;
  static final String MOST = "30m";

  /** The first byte says which type is due. */
  @FuzzTest(maxExecutions = EXECUTIONS, maxDuration = MOST)
  void anyBytesAsEachType(byte[] data) {
    if (data.length > 0) {
      Class<?> type = Documents.type(data[0] & 0xff);
      read(Arrays.copyOfRange(data, 1, data.length), type);
    }
  }

  @FuzzTest(maxExecutions = EXECUTIONS, maxDuration = MOST)
  void anyBytesAsOpenValues(byte[] data) {
    read(data, Object.class);
  }

  /** A document that was written, with some pieces of it changed, moved or taken out. */
  @FuzzTest(maxExecutions = EXECUTIONS, maxDuration = MOST)
  void changedDocuments(FuzzedDataProvider data) {
    long seed = data.consumeInt(0, 20_000);
    StringBuilder document = new StringBuilder(Documents.document(seed));
    for (int changes = data.consumeInt(1, 4); changes > 0; changes--) {
      change(document, data);
    }
    String changed = document.toString();
    Class<?> type = data.consumeBoolean() ? Object.class : Documents.type(seed);
    read(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8), type);
    look(changed);
  }

  private static void change(StringBuilder document, FuzzedDataProvider data) {
    int from = data.consumeInt(0, document.length());
    int to = Math.min(document.length(), from + data.consumeInt(0, 30));
    String piece = document.substring(from, to);
    switch (data.consumeInt(0, 4)) {
      case 0 -> document.delete(from, to);
      case 1 -> document.insert(data.consumeInt(0, document.length()), piece);
      case 2 -> document.replace(from, to, data.consumeString(20));
      case 3 -> document.insert(from, data.pickValue(Documents.PIECES));
      default -> document.replace(from, to, data.pickValue(Documents.PIECES));
    }
  }

  @FuzzTest(maxExecutions = EXECUTIONS, maxDuration = MOST)
  void namesOfClasses(FuzzedDataProvider data) {
    String version = data.consumeBoolean() ? "1" : data.consumeString(12);
    String content = data.pickValue(List.of("{}", "null", "1", "[]", "\"x\"", "[[1,2]]"));
    String name = data.consumeRemainingAsString();
    String document =
        "{\"__classname__\":"
            + Documents.quoted(name)
            + ",\"__version__\":"
            + version
            + ",\"__data__\":"
            + content
            + "}";
    read(document.getBytes(java.nio.charset.StandardCharsets.UTF_8), Object.class);
    look(document);
  }

  private static void read(byte[] document, Class<?> type) {
    try {
      Object value = Serde.deserialize(document, type);
      String again = Serde.serialize(value, type);
      String same = Serde.serialize(Serde.deserialize(again, type), type);
      if (!again.equals(same) && !Documents.text(value).contains("java.util.Hash")) {
        throw new IllegalStateException(again + " is " + same);
      }
    } catch (SerdeException refused) {
      if (refused.getMessage() == null || refused.getMessage().length() > 10_000) {
        throw new IllegalStateException("a poor message", refused);
      }
    }
  }

  private static void look(String document) {
    try {
      Serde.stringify(document);
    } catch (SerdeException refused) {
      // no document
    }
  }
}
