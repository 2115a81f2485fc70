package dev.cairn.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;

/** A text with lone surrogates, for generators of JSON: it brings its own escapes. Immutable. */
final class EscapedText implements SerializableString {

  private final String value;
  private final String quoted;

  EscapedText(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    LoneSurrogates.escape(value, escaped);
    this.value = value;
    this.quoted = escaped.toString();
  }

  @Override
  public String getValue() {
    return value;
  }

  @Override
  public int charLength() {
    return value.length();
  }

  @Override
  public char[] asQuotedChars() {
    return quoted.toCharArray();
  }

  @Override
  public byte[] asQuotedUTF8() {
    return quoted.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] asUnquotedUTF8() {
    throw noUtf8();
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    byte[] bytes = asQuotedUTF8();
    if (bytes.length > buffer.length - offset) {
      return -1;
    }
    System.arraycopy(bytes, 0, buffer, offset, bytes.length);
    return bytes.length;
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    if (quoted.length() > buffer.length - offset) {
      return -1;
    }
    quoted.getChars(0, quoted.length(), buffer, offset);
    return quoted.length();
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    throw noUtf8();
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    if (value.length() > buffer.length - offset) {
      return -1;
    }
    value.getChars(0, value.length(), buffer, offset);
    return value.length();
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    byte[] bytes = asQuotedUTF8();
    out.write(bytes);
    return bytes.length;
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) {
    throw noUtf8();
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    byte[] bytes = asQuotedUTF8();
    if (bytes.length > buffer.remaining()) {
      return -1;
    }
    buffer.put(bytes);
    return bytes.length;
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    throw noUtf8();
  }

  private static UnsupportedOperationException noUtf8() {
    return new UnsupportedOperationException("A lone surrogate has no UTF-8");
  }
}
