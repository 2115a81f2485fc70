package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.internal.AsciiForm;
import dev.cairn.internal.Base64Text;
import dev.cairn.internal.DecimalText;
import dev.cairn.internal.IntegerText;
import dev.cairn.internal.NameForms;
import dev.cairn.internal.NumberForms;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.TextForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The layer of the writer for what is one string. */
abstract sealed class TextOutput extends NumberArrayOutput permits TimeOutput {

  /** Fewer bits than a decimal digit has, by little: 1 / log2(10). */
  private static final double DIGITS_PER_BIT = 0.30102;

  private final int maxString;

  TextOutput(Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    super(limits, open, root, trail);
    this.maxString = limits.stringLength();
  }

  /** Writes a string. */
  public final void writeString(String value) {
    if (value == null) {
      throw nullValue();
    }
    checkLength(value.length());
    putQuoted(value);
  }

  /**
   * Writes a string that is quoted already.
   *
   * @param token the same in UTF-8, with its quotes and escapes
   */
  final void writeToken(String text, byte[] token) {
    checkLength(text.length());
    if (token.length != text.length() + 2 && isText()) {
      putQuoted(text);
    } else {
      put(token);
    }
  }

  private void checkLength(long length) {
    if (length > maxString) {
      throw tooLong("A string", length, maxString);
    }
  }

  /** Writes a String; any other kind of text is refused, since it would not come back as that. */
  public final void writeCharSequence(CharSequence value) {
    exact(value, String.class);
    writeString((String) value);
  }

  /** Writes a char as a string of one character. */
  public final void writeChar(char value) {
    putQuoted(String.valueOf(value));
  }

  /** Writes an array of chars as strings of one character. */
  public final void writeCharArray(char[] value) {
    beginArray(value);
    for (char each : value) {
      separate();
      writeChar(each);
    }
    endArray();
  }

  /** Writes an integer of any size as a string. */
  public final void writeBigInteger(BigInteger value) {
    exact(value, BigInteger.class);
    if (value.bitLength() < Long.SIZE) {
      int start = beginShort();
      endShort(start, IntegerText.put(buf, start, value.longValue()));
    } else {
      writeNumber(NumberForms.BigIntegerForm.FORM, value, value);
    }
  }

  /** Writes a decimal as a string that keeps its scale. */
  public final void writeBigDecimal(BigDecimal value) {
    exact(value, BigDecimal.class);
    if (DecimalText.isShort(value)) {
      int start = beginShort();
      endShort(start, DecimalText.put(buf, start, value));
    } else {
      writeNumber(NumberForms.BigDecimalForm.FORM, value, value.unscaledValue());
    }
  }

  /** Puts the quote in front of a number of few digits, and returns the place behind it. */
  private int beginShort() {
    reserve(DecimalText.MAX_LENGTH);
    buf[pos] = '"';
    return pos + 1;
  }

  private void endShort(int start, int end) {
    if (end - start > limits.numberDigits()) {
      throw tooLong("A number", end - start, limits.numberDigits());
    }
    checkLength(end - start);
    buf[end] = '"';
    pos = end + 1;
  }

  /** Far too many digits are refused before they are worked out, which takes quadratic time. */
  private <T> void writeNumber(TextForm<T> form, T value, BigInteger digits) {
    long atLeast = (long) (digits.bitLength() * DIGITS_PER_BIT);
    if (atLeast > limits.numberDigits()) {
      throw tooLong("A number", atLeast, limits.numberDigits());
    }
    String text = form.format(value);
    if (text.length() > limits.numberDigits()) {
      throw tooLong("A number", text.length(), limits.numberDigits());
    }
    writeString(text);
  }

  /** Writes bytes as Base64 with padding. */
  public final void writeBytes(byte[] value) {
    if (value == null) {
      throw nullValue();
    }
    long length = Base64Text.length(value.length);
    checkLength(length);
    reserve((int) Math.min(length + 2, Integer.MAX_VALUE));
    buf[pos] = '"';
    pos = Base64Text.put(buf, pos + 1, value);
    buf[pos++] = '"';
  }

  /** Writes a set of bits as Base64 of its bytes, the lowest bit first. */
  public final void writeBitSet(BitSet value) {
    if (value == null) {
      throw nullValue();
    }
    writeBytes(value.toByteArray());
  }

  /** Writes a UUID as a string of 36 characters. */
  public final void writeUuid(UUID value) {
    writeAscii(NameForms.UuidForm.FORM, value);
  }

  /** Writes a URI. */
  public final void writeUri(URI value) {
    writeText(NameForms.UriForm.FORM, value);
  }

  /** Writes a URL. */
  public final void writeUrl(URL value) {
    writeText(NameForms.UrlForm.FORM, value);
  }

  /** Writes a locale as its language tag. */
  public final void writeLocale(Locale value) {
    writeText(NameForms.LocaleForm.FORM, value);
  }

  /** Writes a currency as its code. */
  public final void writeCurrency(Currency value) {
    writeText(NameForms.CurrencyForm.FORM, value);
  }

  /** Writes a path of the default file system. */
  public final void writePath(Path value) {
    writeText(NameForms.PathForm.FORM, value);
  }

  /** Writes a value in a form that needs no escapes. */
  final <T> void writeAscii(AsciiForm<T> form, T value) {
    if (value == null) {
      throw nullValue();
    }
    reserve(form.maxLength(value) + 2);
    int start = pos + 1;
    buf[pos] = '"';
    int end = form.put(buf, start, value);
    checkLength(end - start);
    buf[end] = '"';
    pos = end + 1;
  }

  /** Writes a value in a form; one that the form cannot keep is refused. */
  final <T> void writeText(TextForm<T> form, T value) {
    if (value == null) {
      throw nullValue();
    }
    writeString(text(form, value));
  }

  private <T> String text(TextForm<T> form, T value) {
    try {
      return form.format(value);
    } catch (RuntimeException e) {
      throw malformed("A " + form.name() + " cannot be kept: " + e.getMessage(), e);
    }
  }

  /**
   * Refuses a value of a subclass where exactly one class is due, since its own part would be lost.
   *
   * @throws SerdeException if the class of {@code value} is another, or it is null
   */
  public final void exact(Object value, Class<?> type) {
    if (value == null) {
      throw nullValue();
    }
    if (value.getClass() != type) {
      throw notExact(value, type);
    }
  }

  private SerdeException notExact(Object value, Class<?> type) {
    return new UnsupportedTypeException(
        "Expected exactly "
            + type.getName()
            + ", found "
            + value.getClass().getName()
            + ", which would not come back as such; declare the position as a sealed type or an"
            + " interface, or copy the value",
        location().withType(value.getClass().getName(), 0),
        null);
  }
}
