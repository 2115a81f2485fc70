package dev.cairn.cli.show;

import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import dev.cairn.cli.output.Colors;
import dev.cairn.cli.output.Colors.Role;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prints a document for people, token by token: a line for each member and element, an envelope as
 * its type and version before its data, as in {@code "id": uuid@1 "0c5e…"}, and an object that says
 * its version as {@code @2 {…}}.
 */
public final class DocumentPrinter {

  private static final String INDENT = "  ";

  private final JsonTokens tokens;
  private final Writer out;
  private final Colors colors;
  private final Deque<Level> open = new ArrayDeque<>();
  private int indentation;

  /** Prints what {@code tokens} has to {@code out}. */
  public DocumentPrinter(JsonTokens tokens, Writer out, Colors colors) {
    this.tokens = tokens;
    this.out = out;
    this.colors = colors;
  }

  /** Prints the whole document and the end of its last line. */
  public void print() throws IOException, InvalidDocumentException {
    while (tokens.peek(0).kind() != Token.Kind.END) {
      if (tokens.peek(0).kind() == Token.Kind.BEGIN_OBJECT) {
        beginObject();
      } else {
        print(tokens.next());
      }
    }
    out.write('\n');
  }

  private void print(Token token) throws IOException, InvalidDocumentException {
    switch (token.kind()) {
      case BEGIN_ARRAY -> begin('[');
      case END_ARRAY -> end(']');
      case END_OBJECT -> end('}');
      case NAME -> name(token);
      case STRING -> scalar(Role.STRING, Quoted.json(token.text()));
      case NUMBER -> scalar(Role.NUMBER, token.text());
      case TRUE -> scalar(Role.LITERAL, "true");
      case FALSE -> scalar(Role.LITERAL, "false");
      case NULL -> scalar(Role.LITERAL, "null");
      case BEGIN_OBJECT, END, FAILURE -> throw new IllegalStateException(token.kind().name());
    }
  }

  private void beginObject() throws IOException, InvalidDocumentException {
    EnvelopeHeader header = EnvelopeHeader.ahead(tokens);
    if (header != null) {
      element();
      type(Quoted.printable(header.name()) + "@" + header.version());
      EnvelopeHeader.skip(tokens);
      open.push(new Level(true));
      return;
    }
    element();
    tokens.next();
    if (tokens.peek(0).isName(EnvelopeHeader.VERSION) && tokens.peek(1).isVersion()) {
      tokens.next();
      type("@" + tokens.next().text());
    }
    open('{');
  }

  private void begin(char bracket) throws IOException {
    element();
    open(bracket);
  }

  private void open(char bracket) throws IOException {
    out.write(bracket);
    open.push(new Level(false));
    indentation++;
  }

  private void end(char bracket) throws IOException {
    Level level = open.pop();
    if (level.envelope) {
      return;
    }
    indentation--;
    if (!level.empty) {
      newLine();
    }
    out.write(bracket);
  }

  private void name(Token token) throws IOException, InvalidDocumentException {
    Level level = open.getFirst();
    if (level.envelope) {
      throw new InvalidDocumentException(
          "An envelope with a key " + Quoted.json(token.text()) + " after its data; see 'check'",
          tokens.path(),
          token.start());
    }
    next(level);
    out.write(colors.paint(Role.NAME, Quoted.json(token.text())));
    out.write(": ");
    level.named = true;
  }

  private void scalar(Role role, String text) throws IOException {
    element();
    out.write(colors.paint(role, text));
  }

  private void type(String label) throws IOException {
    out.write(colors.paint(Role.TYPE, label));
    out.write(' ');
  }

  /** Begins a value; one that has no name and is no envelope's data is an element of an array. */
  private void element() throws IOException {
    Level level = open.peek();
    if (level == null || level.envelope) {
      return;
    }
    if (!level.named) {
      next(level);
    }
    level.named = false;
  }

  private void next(Level level) throws IOException {
    if (!level.empty) {
      out.write(',');
    }
    level.empty = false;
    newLine();
  }

  private void newLine() throws IOException {
    out.write('\n');
    for (int i = 0; i < indentation; i++) {
      out.write(INDENT);
    }
  }

  /** An array, an object or an envelope that has begun. */
  private static final class Level {
    private final boolean envelope;
    private boolean empty = true;
    private boolean named;

    Level(boolean envelope) {
      this.envelope = envelope;
    }
  }
}
