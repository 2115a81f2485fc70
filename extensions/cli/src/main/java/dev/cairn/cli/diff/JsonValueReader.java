package dev.cairn.cli.diff;

import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import dev.cairn.cli.document.Token.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole document into memory. Recursive: the reader's limit of depth holds. */
final class JsonValueReader {

  private final JsonTokens tokens;

  JsonValueReader(JsonTokens tokens) {
    this.tokens = tokens;
  }

  JsonValue document() throws IOException, InvalidDocumentException {
    JsonValue value = value();
    tokens.next();
    return value;
  }

  private JsonValue value() throws IOException, InvalidDocumentException {
    Kind kind = tokens.peek(0).kind();
    if (kind == Kind.BEGIN_OBJECT) {
      EnvelopeHeader header = EnvelopeHeader.ahead(tokens);
      return header == null ? members() : enveloped(header);
    }
    Token token = tokens.next();
    return kind == Kind.BEGIN_ARRAY ? elements() : new JsonValue.Scalar(token.kind(), token.text());
  }

  private JsonValue enveloped(EnvelopeHeader header) throws IOException, InvalidDocumentException {
    EnvelopeHeader.skip(tokens);
    JsonValue data = value();
    Token end = tokens.next();
    if (end.kind() != Kind.END_OBJECT) {
      throw new InvalidDocumentException(
          "An envelope with a key after its data; see 'check'", tokens.path(), end.start());
    }
    return new JsonValue.Enveloped(header, data);
  }

  private JsonValue members() throws IOException, InvalidDocumentException {
    tokens.next();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Token token = tokens.next();
    while (token.kind() != Kind.END_OBJECT) {
      members.put(token.text(), value());
      token = tokens.next();
    }
    return new JsonValue.Members(Collections.unmodifiableMap(members));
  }

  private JsonValue elements() throws IOException, InvalidDocumentException {
    List<JsonValue> elements = new ArrayList<>();
    while (tokens.peek(0).kind() != Kind.END_ARRAY) {
      elements.add(value());
    }
    tokens.next();
    return new JsonValue.Elements(Collections.unmodifiableList(elements));
  }
}
