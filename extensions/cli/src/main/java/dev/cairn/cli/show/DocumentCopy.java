package dev.cairn.cli.show;

import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/** Copies a document as it is, without its blanks. */
public final class DocumentCopy {

  private final JsonTokens tokens;

  /** Copies what {@code tokens} has. */
  public DocumentCopy(JsonTokens tokens) {
    this.tokens = tokens;
  }

  /** Copies the whole document. */
  public void writeTo(JsonGenerator out) throws IOException, InvalidDocumentException {
    for (Token token = tokens.next(); token.kind() != Token.Kind.END; token = tokens.next()) {
      switch (token.kind()) {
        case BEGIN_OBJECT -> out.writeStartObject();
        case END_OBJECT -> out.writeEndObject();
        case BEGIN_ARRAY -> out.writeStartArray();
        case END_ARRAY -> out.writeEndArray();
        case NAME -> out.writeName(token.text());
        case STRING -> out.writeString(token.text());
        case NUMBER -> out.writeNumber(token.text());
        case TRUE, FALSE -> out.writeBoolean(token.kind() == Token.Kind.TRUE);
        case NULL -> out.writeNull();
        case END, FAILURE -> throw new IllegalStateException(token.kind().name());
      }
    }
  }
}
