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

  /** Where it stands. */
  int place() {
    return at;
  }

  /** Goes back to a place. */
  void goBack(int place) {
    at = place;
  }

  /** Steps over a value and returns its text. */
  String skip() {
    int from = at;
    int depth = 0;
    do {
      switch (next()) {
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case ',', ':' -> at++;
        case '"' -> skipString();
        default -> skipToken();
      }
    } while (depth > 0);
    return json.substring(from, at);
  }

  private void skipString() {
    at++;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skipToken() {
    while (at < json.length() && ",:]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
  }

  /** Skips blanks and returns the character behind them. */
  char next() {
    while (json.charAt(at) <= ' ') {
      at++;
    }
    return json.charAt(at);
  }

  /** Reads the name of a member, and the colon behind it. */
  String name() {
    String name = scalar();
    next();
    step();
    return name;
  }

  /** The text of a string, or the token of a number or a literal. */
  String scalar() {
    int from = at;
    if (json.charAt(at) == '"') {
      at++;
      return string();
    }
    skipToken();
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
