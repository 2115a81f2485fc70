package dev.cairn.internal;

/** The grammar of numbers in JSON. */
public final class NumberSyntax {

  private NumberSyntax() {}

  /** Says whether a text is a number of JSON, with or without a fraction or an exponent. */
  static boolean isNumber(String text, boolean decimal) {
    int at = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (text.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    int end = decimal ? exponent(text, fraction(text, whole)) : whole;
    return end == text.length();
  }

  private static int fraction(String text, int at) {
    if (at == text.length() || text.charAt(at) != '.') {
      return at;
    }
    int end = digits(text, at + 1);
    return end == at + 1 ? -1 : end;
  }

  private static int exponent(String text, int at) {
    if (at < 0 || at == text.length() || (text.charAt(at) | 0x20) != 'e') {
      return at;
    }
    int from = at + 1;
    if (from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-')) {
      from++;
    }
    int end = digits(text, from);
    return end == from ? -1 : end;
  }

  private static int digits(String text, int at) {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
