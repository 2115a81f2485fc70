package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.JsonStrings;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ReservedNames;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for tokens: strings, numbers and literals, exactly as in RFC 8259. */
abstract sealed class TokenInput extends DocumentInput permits StructureInput {

  private static final int LONGEST_ESCAPE = 6;

  final int maxName;
  final int maxString;
  private final int maxNumber;

  /** Of the string just scanned: whether it holds a backslash, and nothing but ASCII. */
  boolean escaped;

  boolean ascii;

  /** Of the number just scanned: whether it has neither a fraction nor an exponent. */
  boolean integral;

  TokenInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
    this.maxName = limits.nameLength();
    this.maxString = limits.stringLength();
    this.maxNumber = limits.numberDigits();
  }

  /** Steps over a character that is due here, and blanks in front of it. */
  final void expect(char c) {
    if (next() != c) {
      throw due("'" + c + "'");
    }
    pos++;
  }

  /** Steps over {@code true}, {@code false} or {@code null}, whose first letter stands here. */
  final void skipLiteral(String literal) {
    int length = literal.length();
    for (int i = 0; i < length; i++) {
      if (pos + i >= end || buf[pos + i] != literal.charAt(i)) {
        throw due(literal);
      }
    }
    pos += length;
  }

  /** Steps over the string whose quote stands here and returns where the closing one stands. */
  final int scanString() {
    escaped = false;
    ascii = true;
    int at = ByteWords.endOfPlain(buf, pos + 1, end);
    if (at < end && buf[at] == '"') {
      pos = at + 1;
      return at;
    }
    return scanOddString(at);
  }

  private int scanOddString(int from) {
    int at = from;
    while (at < end) {
      int b = buf[at];
      if (b == '"') {
        pos = at + 1;
        return at;
      }
      if (b == '\\') {
        escaped = true;
        at = ByteWords.endOfPlain(buf, scanEscape(at), end);
      } else if (b < 0) {
        ascii = false;
        at = scanMultiByte(at);
      } else if (b >= ' ') {
        at = ByteWords.endOfPlain(buf, at + 1, end);
      } else {
        throw malformed(at, "A control character in a string must be an escape");
      }
    }
    throw malformed(pos, "A string is not closed");
  }

  private int scanEscape(int at) {
    int letter = at + 1 < end ? buf[at + 1] : END;
    switch (letter) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return at + 2;
      }
      case 'u' -> {
        if (end - at >= LONGEST_ESCAPE && JsonStrings.hex(buf, at + 2) >= 0) {
          return at + LONGEST_ESCAPE;
        }
      }
      default -> {
        // refused below
      }
    }
    throw malformed(at, "A backslash in a string begins no escape of JSON");
  }

  private int scanMultiByte(int at) {
    if (source != null) {
      return at + 1;
    }
    int length = Utf8.multiByteLength(buf, at, end);
    if (length == 0) {
      throw malformed(at, "A string is not well-formed UTF-8");
    }
    return at + length;
  }

  /** Reads the string that begins just here if it is plain ASCII; else consumes nothing. */
  final @Nullable String takePlain(int limit) {
    int quote = pos;
    if (quote == end || buf[quote] != '"') {
      return null;
    }
    int stop = ByteWords.endOfPlain(buf, quote + 1, end);
    int length = stop - quote - 1;
    if (stop == end || buf[stop] != '"' || length > limit) {
      return null;
    }
    pos = stop + 1;
    return new String(buf, quote + 1, length, StandardCharsets.ISO_8859_1);
  }

  /** Reads the string whose quote stands here. */
  final String takeString(String what, int limit) {
    int quote = pos;
    int stop = scanString();
    int length = stop - quote - 1;
    if (length > limit && ((ascii && !escaped) || length / LONGEST_ESCAPE > limit)) {
      throw tooLong(quote, what, limit); // before anything is copied
    }
    String text = text(quote + 1, stop);
    if (text.length() > limit) {
      throw tooLong(quote, what, limit);
    }
    return text;
  }

  /** Returns the inside of the string just scanned. */
  private String text(int from, int to) {
    return text(from, to, escaped, ascii);
  }

  final String text(int from, int to, boolean hasEscapes, boolean isAscii) {
    return source == null || isAscii
        ? JsonStrings.decode(buf, from, to, hasEscapes, isAscii)
        : JsonStrings.decode(source, from, to, hasEscapes);
  }

  /** Says whether the bytes of the string just scanned are its text in UTF-8. */
  final boolean isPlain() {
    return !escaped && (ascii || source == null);
  }

  /** Reads the name whose quote stands here, but not the colon. */
  final String takeName() {
    return takeString("A name", maxName);
  }

  /**
   * Returns the place behind the string that begins here if it is a reserved name, in any spelling,
   * or -1. Consumes nothing.
   */
  final int endOfReserved(String reserved) {
    if (end - pos < 3 || buf[pos] != '"' || (buf[pos + 1] != '_' && buf[pos + 1] != '\\')) {
      return -1;
    }
    byte[] token = ReservedNames.token(reserved);
    int behind = pos + token.length;
    if (behind <= end && Arrays.equals(buf, pos, behind, token, 0, token.length)) {
      return behind;
    }
    int quote = pos;
    int stop = scanString();
    int found = pos;
    pos = quote;
    return escaped && text(quote + 1, stop).equals(reserved) ? found : -1;
  }

  /** Steps over the number that begins here and returns where it began. */
  final int scanNumber() {
    int start = pos;
    int at = start < end && buf[start] == '-' ? start + 1 : start;
    int whole = digits(at);
    if (whole == at) {
      throw due(start, "a number");
    }
    if (buf[at] == '0' && whole > at + 1) {
      throw malformed(start, "A number must not begin with needless zeros");
    }
    int behind = exponent(start, fraction(start, whole));
    integral = behind == whole;
    if (behind - start > maxNumber) {
      throw tooLong(start, "A number", maxNumber);
    }
    pos = behind;
    return start;
  }

  private int fraction(int start, int at) {
    if (at == end || buf[at] != '.') {
      return at;
    }
    return someDigits(start, at + 1);
  }

  private int exponent(int start, int at) {
    if (at == end || (buf[at] != 'e' && buf[at] != 'E')) {
      return at;
    }
    boolean signed = at + 1 < end && (buf[at + 1] == '+' || buf[at + 1] == '-');
    return someDigits(start, signed ? at + 2 : at + 1);
  }

  private int someDigits(int start, int at) {
    int behind = digits(at);
    if (behind == at) {
      throw malformed(start, "A number must have a digit behind its point and its exponent");
    }
    return behind;
  }

  private int digits(int at) {
    while (at < end && buf[at] >= '0' && buf[at] <= '9') {
      at++;
    }
    return at;
  }

  /** The text from a place to the present one, which is ASCII. */
  final String token(int start) {
    return new String(buf, start, pos - start, StandardCharsets.ISO_8859_1);
  }

  final void checkNumber(int start) {
    if (pos - start > maxNumber) {
      throw tooLong(start, "A number", maxNumber);
    }
  }
}
