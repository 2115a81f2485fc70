package dev.cairn.cli.document;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope such as {@code {"__classname__":"com.acme.Order","__version__":2,"__data__":{}}}
 * begins with.
 *
 * @param name the wire name of the type
 * @param version its version
 */
public record EnvelopeHeader(String name, int version) {

  /** The first key of an envelope, and of nothing else. */
  public static final String CLASS_NAME = "__classname__";

  /** The second key of an envelope, or the first of an object of a known type. */
  public static final String VERSION = "__version__";

  /** The third and last key of an envelope. */
  public static final String DATA = "__data__";

  /** The keys of an envelope in their order. */
  public static final List<String> KEYS = List.of(CLASS_NAME, VERSION, DATA);

  /** How many tokens stand before the data, the object's own bracket among them. */
  private static final int TOKENS = 6;

  /** The header of the object that comes next, or null where it has none that is well-formed. */
  public static @Nullable EnvelopeHeader ahead(JsonTokens tokens) throws IOException {
    return ahead(tokens, 0);
  }

  private static @Nullable EnvelopeHeader ahead(JsonTokens tokens, int start) throws IOException {
    if (tokens.peek(start).kind() != Token.Kind.BEGIN_OBJECT
        || !tokens.peek(start + 1).isName(CLASS_NAME)) {
      return null;
    }
    Token name = tokens.peek(start + 2);
    if (name.kind() != Token.Kind.STRING
        || name.text().isEmpty()
        || !tokens.peek(start + 3).isName(VERSION)
        || !tokens.peek(start + 4).isVersion()
        || !tokens.peek(start + 5).isName(DATA)) {
      return null;
    }
    return new EnvelopeHeader(name.text(), Integer.parseInt(tokens.peek(start + 4).text()));
  }

  /** Whether an array comes next, in envelopes or not. */
  public static boolean isArrayAhead(JsonTokens tokens) throws IOException {
    int start = 0;
    while (ahead(tokens, start) != null) {
      start += TOKENS;
    }
    return tokens.peek(start).kind() == Token.Kind.BEGIN_ARRAY;
  }

  /** Takes the header's tokens, so that the data comes next. */
  public static void skip(JsonTokens tokens) throws IOException, InvalidDocumentException {
    for (int i = 0; i < TOKENS; i++) {
      tokens.next();
    }
  }

  /** The name and version as people write them: {@code com.acme.Order@2}. */
  public String label() {
    return name + "@" + version;
  }
}
