package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** UTF-8 and the escapes of JSON strings. */
public final class Utf8 {

  private Utf8() {}

  /** Returns {@code ,"name":}, escaped. */
  public static byte[] nameToken(String name) {
    return (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
  }
}
