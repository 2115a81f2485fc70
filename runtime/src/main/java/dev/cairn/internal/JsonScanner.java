package dev.cairn.internal;

/**
 * Goes over a document that is known to be well-formed and not too deep, so that it does not check
 * that again. Not thread-safe.
 */
final class JsonScanner {

  private final String json;
  private int at;

  JsonScanner(String json) {
    this.json = json;
  }

  /** Says whether all has been gone over. */
  boolean isAtEnd() {
    return at == json.length();
  }

  /** Steps over a bracket, comma or colon. */
  void step() {
    at++;
  }

  /** Skips blanks and returns the character behind them. */
  char next() {
    while (json.charAt(at) <= ' ') {
      at++;
    }
    return json.charAt(at);
  }

  /** The text of a string, or the token of a number or a literal. */
  String scalar() {
    int from = at;
    if (json.charAt(at) == '"') {
      at++;
      return string();
    }
    while (at < json.length() && ",:]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(from, at);
  }

  private String string() {
    int from = at;
    while (json.charAt(at) != '"' && json.charAt(at) != '\\') {
      at++;
    }
    if (json.charAt(at) == '"') {
      return json.substring(from, at++);
    }
    StringBuilder text = new StringBuilder().append(json, from, at);
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> c;
    };
  }
}
