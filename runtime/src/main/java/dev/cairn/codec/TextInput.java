package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.AsciiForm;
import dev.cairn.internal.Base64Text;
import dev.cairn.internal.DecimalText;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.NameForms;
import dev.cairn.internal.NumberForms;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.TextForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for what is one string. */
abstract sealed class TextInput extends NumberArrayInput permits TimeInput {

  /** So many characters are within the limits of numbers and of strings. */
  private final int shortest;

  private static final String BASE64 = "bytes as text in Base64";

  TextInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
    this.shortest = Math.min(limits.numberDigits(), maxString);
  }

  /** Reads a string. */
  public final String readString() {
    String plain = takePlain(maxString);
    if (plain != null) {
      return plain;
    }
    return next() == '"' ? takeString("A string", maxString) : oddString("string", "text");
  }

  /** Reads a string without escapes that is in a table; else consumes nothing and returns -1. */
  final int findText(NameTable table) {
    if (next() != '"') {
      return -1;
    }
    int quote = pos;
    int stop = scanString();
    int found = !isPlain() || stop - quote > maxString ? -1 : table.find(buf, quote + 1, stop);
    if (found < 0) {
      pos = quote;
    }
    return found;
  }

  /** Reads a string. */
  public final CharSequence readCharSequence() {
    return readString();
  }

  /** Reads the string in an envelope; refuses all else. */
  private String oddString(String name, String due) {
    if (next() != '{') {
      throw due(due);
    }
    openScalar(name);
    if (next() != '"') {
      throw due(due);
    }
    String text = takeString("A string", maxString);
    endEnvelope();
    return text;
  }

  /** Reads a char from a string of one character. */
  public final char readChar() {
    int first = next();
    int start = pos;
    String text =
        first == '"' ? takeString("A string", maxString) : oddString("char", "one character");
    if (text.length() != 1) {
      throw due(start, "one character");
    }
    return text.charAt(0);
  }

  /** Reads an array of chars. */
  public final char[] readCharArray() {
    if (next() == '{') {
      return opened(char[].class);
    }
    beginArray();
    char[] values = new char[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readChar();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an integer of any size from a string. */
  public final BigInteger readBigInteger() {
    int start = beginShort();
    BigInteger value = start < 0 ? null : DecimalText.integer(buf, start, pos - 1);
    if (value != null) {
      return value;
    }
    pos = start < 0 ? pos : start - 1;
    return readText(NumberForms.BigIntegerForm.FORM, limits.numberDigits());
  }

  /** Reads a decimal from a string. */
  public final BigDecimal readBigDecimal() {
    int start = beginShort();
    BigDecimal value = start < 0 ? null : DecimalText.decimal(buf, start, pos - 1);
    if (value != null) {
      return value;
    }
    pos = start < 0 ? pos : start - 1;
    return readText(NumberForms.BigDecimalForm.FORM, limits.numberDigits());
  }

  /**
   * Steps over a string that is short enough for a number in any limits but the strangest, and
   * returns where its text begins; else consumes nothing and returns -1. Open to the test of which
   * it takes.
   */
  final int beginShort() {
    if (next() != '"') {
      return -1;
    }
    int start = pos + 1;
    int bound = Math.min(end, start + Math.min(shortest, DecimalText.MAX_DIGITS + 2));
    for (int at = start; at < bound; at++) {
      if (buf[at] == '"') {
        pos = at + 1;
        return start;
      }
    }
    return -1;
  }

  /** Reads bytes from Base64 with padding. */
  public final byte[] readBytes() {
    return base64("bytes");
  }

  /** Reads a set of bits from Base64 of its bytes. */
  public final BitSet readBitSet() {
    return BitSet.valueOf(base64("bitset"));
  }

  private byte[] base64(String name) {
    int first = next();
    int start = pos;
    try {
      if (first == '"') {
        int stop = scanPlain();
        if (stop >= 0) {
          return Base64Text.parse(buf, start + 1, stop);
        }
      }
      String text = first == '"' ? takeString("A string", maxString) : oddString(name, BASE64);
      return Base64Text.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(start, BASE64, e);
    }
  }

  /**
   * Steps over a string of ASCII without escapes and returns where it ends; else consumes nothing
   * and returns -1. Open to the test of which it takes.
   */
  final int scanPlain() {
    int start = pos;
    int stop = scanString();
    if (escaped || !ascii) {
      pos = start;
      return -1;
    }
    if (stop - start - 1 > maxString) {
      throw tooLong(start, "A string", maxString);
    }
    return stop;
  }

  /** Reads a UUID as a string of 36 characters. */
  public final UUID readUuid() {
    return readAscii(NameForms.UuidForm.FORM);
  }

  /** Reads a URI. */
  public final URI readUri() {
    return readText(NameForms.UriForm.FORM);
  }

  /** Reads a URL. */
  public final URL readUrl() {
    return readText(NameForms.UrlForm.FORM);
  }

  /** Reads a locale as its language tag. */
  public final Locale readLocale() {
    return readText(NameForms.LocaleForm.FORM);
  }

  /** Reads a currency as its code. */
  public final Currency readCurrency() {
    return readText(NameForms.CurrencyForm.FORM);
  }

  /** Reads a path of the default file system. */
  public final Path readPath() {
    return readText(NameForms.PathForm.FORM);
  }

  /** Reads a value in a form that needs no escapes. */
  final <T> T readAscii(AsciiForm<T> form) {
    if (next() != '"') {
      return readText(form);
    }
    int start = pos;
    int stop = scanPlain();
    if (stop < 0) {
      return readText(form);
    }
    try {
      return form.parse(buf, start + 1, stop);
    } catch (RuntimeException e) {
      throw wrong(start, form.due(), e);
    }
  }

  /** Reads a value in a form. */
  final <T> T readText(TextForm<T> form) {
    return readText(form, maxString);
  }

  private <T> T readText(TextForm<T> form, int limit) {
    int first = next();
    int start = pos;
    String text =
        first == '"' ? takeString("A string", maxString) : oddString(form.name(), form.due());
    if (text.length() > limit) {
      throw tooLong(start, "A number", limit);
    }
    try {
      return form.parse(text);
    } catch (RuntimeException e) {
      throw wrong(start, form.due(), e);
    }
  }

  private SerdeException wrong(int start, String due, RuntimeException cause) {
    return malformed(
        start,
        "Expected "
            + due
            + ", found "
            + found(start)
            + (cause.getMessage() == null ? "" : ": " + Excerpts.of(cause.getMessage())),
        cause);
  }
}
