package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** Walks over a short ASCII text from left to right. Not thread-safe. */
final class TextCursor {

  private final byte[] text;
  private final int start;
  private final int end;
  private int at;

  TextCursor(byte[] text, int from, int to) {
    this.text = text;
    this.start = from;
    this.at = from;
    this.end = to;
  }

  boolean atEnd() {
    return at == end;
  }

  /** Says whether a character stands here. */
  boolean at(char c) {
    return at < end && text[at] == c;
  }

  /** Steps over a character if it stands here. */
  boolean skip(char c) {
    if (!at(c)) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char c) {
    if (!skip(c)) {
      throw wrong("'" + c + "' is due");
    }
  }

  /** Checks that nothing is left and returns a result that was worked out before. */
  <T> T last(T result) {
    if (at < end) {
      throw wrong("nothing more is due");
    }
    return result;
  }

  boolean atDigit() {
    return at < end && text[at] >= '0' && text[at] <= '9';
  }

  int digit() {
    if (!atDigit()) {
      throw wrong("a digit is due");
    }
    return text[at++] - '0';
  }

  int twoDigits() {
    return digit() * 10 + digit();
  }

  /** Reads at least {@code min} and at most 18 digits; no zero in front of more than that. */
  long digits(int min) {
    int from = at;
    long value = 0;
    while (atDigit() && at - from < 18) {
      value = value * 10 + digit();
    }
    int length = at - from;
    if (length < min || (length > min && text[from] == '0') || atDigit()) {
      throw wrong(length < min ? "a digit is due" : "a number without needless digits is due");
    }
    return value;
  }

  /** Reads one to nine digits of a fraction as billionths. */
  int nanos() {
    int nanos = digit();
    int length = 1;
    while (atDigit() && length < 9) {
      nanos = nanos * 10 + digit();
      length++;
    }
    for (; length < 9; length++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** Reads up to and over a last character. */
  String untilLast(char last) {
    if (at >= end || text[end - 1] != last) {
      throw wrong("'" + last + "' is due at the end");
    }
    String read = new String(text, at, end - 1 - at, StandardCharsets.ISO_8859_1);
    at = end;
    return read;
  }

  IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(problem + " at character " + (at - start + 1));
  }
}
