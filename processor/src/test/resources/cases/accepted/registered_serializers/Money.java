package cases;

/** A type of someone else. */
public final class Money {
  final String text;

  public Money(String text) {
    this.text = text;
  }
}
