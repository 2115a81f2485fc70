package dev.cairn.cli.document;

import dev.cairn.Limits;
import dev.cairn.cli.document.Token.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one strict JSON document, read as a stream: what has passed is forgotten. Tells
 * where each token stands and looks a few tokens ahead. Not thread-safe.
 */
public final class JsonTokens implements Closeable {

  private final TokenSource source;
  private final DocumentPath path = new DocumentPath();
  private final List<Token> ahead = new ArrayList<>();

  private JsonTokens(TokenSource source) {
    this.source = source;
  }

  /** Reads as Cairn reads by default: within its limits, and no name twice in one object. */
  public static JsonTokens strict(InputStream in) {
    return new JsonTokens(new TokenSource(in, Limits.DEFAULT, true));
  }

  /** Reads on where Cairn would stop, for whoever counts and compares by himself. */
  public static JsonTokens lenient(InputStream in, Limits limits) {
    return new JsonTokens(new TokenSource(in, limits, false));
  }

  /**
   * Takes the next token.
   *
   * @throws InvalidDocumentException if what follows is no JSON
   * @throws IOException if the stream cannot be read
   */
  public Token next() throws IOException, InvalidDocumentException {
    Token token = peek(0);
    if (token.kind() == Kind.FAILURE) {
      throw source.failure(path);
    }
    if (token.kind() != Kind.END) {
      ahead.remove(0);
    }
    path.accept(token);
    return token;
  }

  /** The token after {@code count} others, without taking it; END or FAILURE from there on. */
  public Token peek(int count) throws IOException {
    while (ahead.size() <= count) {
      Token last = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
      if (last != null && (last.kind() == Kind.END || last.kind() == Kind.FAILURE)) {
        return last;
      }
      ahead.add(source.next());
    }
    return ahead.get(count);
  }

  /** The path to the token taken last. */
  public String path() {
    return path.text(true);
  }

  /** The path to the token taken last, with {@code []} for all elements of an array. */
  public String pattern() {
    return path.text(false);
  }

  /** The step from an object to its member, as paths write it. */
  public static String step(String name) {
    return DocumentPath.step(name);
  }

  /** How many bytes were read: those of the whole document once END has come. */
  public long bytes() {
    return source.bytes();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
