package dev.cairn.internal;

/**
 * How values of one type are written as one string, and read from it. Immutable and thread-safe.
 *
 * <p>Text that is not in the form, and values that have no text which reads back equal, are refused
 * with an {@link IllegalArgumentException}, {@link java.time.DateTimeException} or {@link
 * ArithmeticException}; whoever calls adds the place.
 *
 * <p>The one instance of each form is declared as a form, not as its own class: so a class that
 * mentions many of them is verified without loading them all, which is 25 classes of a cold start.
 *
 * @param <T> the type of the values
 */
public abstract class TextForm<T> {

  private final String name;
  private final String due;

  /**
   * Creates a form.
   *
   * @param name the wire name of the type, such as {@code date}
   * @param due what errors call it, such as {@code a date such as "2024-01-31"}
   */
  protected TextForm(String name, String due) {
    this.name = name;
    this.due = due;
  }

  /** The wire name of the type. */
  public final String name() {
    return name;
  }

  /** What errors call a text of this form. */
  public final String due() {
    return due;
  }

  /** Returns the text of a value. */
  public abstract String format(T value);

  /** Returns the value of a text. */
  public abstract T parse(String text);
}
