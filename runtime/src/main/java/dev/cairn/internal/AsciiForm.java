package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/**
 * A {@link TextForm} of plain ASCII that needs no escapes, so that it is written and read straight
 * in the bytes of the document.
 *
 * @param <T> the type of the values
 */
public abstract class AsciiForm<T> extends TextForm<T> {

  protected AsciiForm(String name, String due) {
    super(name, due);
  }

  /** How many bytes the text of a value takes at most. */
  public abstract int maxLength(T value);

  /** Puts the text of a value at a place of an array with enough room, and returns its end. */
  public abstract int put(byte[] target, int at, T value);

  /** Returns the value of the text between two places. */
  public abstract T parse(byte[] text, int from, int to);

  @Override
  public final String format(T value) {
    byte[] text = new byte[maxLength(value)];
    return new String(text, 0, put(text, 0, value), StandardCharsets.ISO_8859_1);
  }

  @Override
  public final T parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return parse(bytes, 0, bytes.length);
  }
}
