package com.acme.past;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** Numbers of every kind, which a migration passes on without a look. */
@Serializable(version = 2)
record Measured(
    long count, double size, float part, BigDecimal exact, BigInteger huge, Object any, Kept kept) {

  /** Keeps what it does not know, so a number of any size can stand there. */
  @Serializable
  record Kept(@dev.cairn.Extras Map<String, Object> all) {}

  @Migration(from = 1)
  static void rename(Map<String, Object> data) {
    data.put("count", data.remove("n"));
  }

  @Migration(from = 2, to = 1)
  static void renameBack(Map<String, Object> data) {
    data.put("n", data.remove("count"));
  }
}
