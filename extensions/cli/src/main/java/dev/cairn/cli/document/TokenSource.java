package dev.cairn.cli.document;

import dev.cairn.Limits;
import dev.cairn.cli.document.Token.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Takes tokens from jackson-core's parser, one document and nothing after it. */
final class TokenSource implements Closeable {

  private static final String TRAILING = "Trailing input after the document";

  private final StrictUtf8 in;
  private final Utf8Characters characters;
  private final JsonFactory factory;
  private @Nullable JsonParser parser;
  private int depth;
  private boolean finished;
  private @Nullable Failure failure;

  TokenSource(InputStream in, Limits limits, boolean refuseDuplicates) {
    this.in = new StrictUtf8(in);
    this.characters = new Utf8Characters(this.in);
    this.factory =
        JsonFactory.builder()
            // Names come in any number: a map may be large.
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, refuseDuplicates)
            .streamReadConstraints(constraints(limits))
            .build();
  }

  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNumberLength(limits.numberDigits())
        .maxStringLength(limits.stringLength())
        .maxNameLength(limits.nameLength())
        .maxDocumentLength(limits.documentBytes())
        .build();
  }

  long bytes() {
    return in.count();
  }

  /** The next token; FAILURE where there is none, see {@link #failure}. */
  Token next() throws IOException {
    try {
      JsonParser open = parser == null ? open() : parser;
      JsonToken token = open.nextToken();
      if (token == null) {
        return finished ? end() : fail("Empty: a document is one JSON value", in.count());
      }
      if (finished) {
        return fail(TRAILING, start(open));
      }
      Token next = token(open, token);
      finished = depth == 0;
      return next;
    } catch (JacksonIOException e) {
      return unreadable(Objects.requireNonNull(e.getCause()));
    } catch (JacksonException e) {
      return notJson(e);
    }
  }

  private JsonParser open() {
    JsonParser opened = factory.createParser(ObjectReadContext.empty(), characters);
    parser = opened;
    return opened;
  }

  private Token token(JsonParser open, JsonToken token) {
    long start = start(open);
    return switch (token) {
      case START_OBJECT -> bracket(Kind.BEGIN_OBJECT, start, 1);
      case END_OBJECT -> bracket(Kind.END_OBJECT, start, -1);
      case START_ARRAY -> bracket(Kind.BEGIN_ARRAY, start, 1);
      case END_ARRAY -> bracket(Kind.END_ARRAY, start, -1);
      case PROPERTY_NAME -> new Token(Kind.NAME, open.getString(), start, start);
      case VALUE_STRING -> {
        String text = open.getString();
        yield new Token(Kind.STRING, text, start, offset(open.currentLocation()));
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String text = open.getString();
        yield new Token(Kind.NUMBER, text, start, start + text.length());
      }
      case VALUE_TRUE -> new Token(Kind.TRUE, "", start, start + 4);
      case VALUE_FALSE -> new Token(Kind.FALSE, "", start, start + 5);
      case VALUE_NULL -> new Token(Kind.NULL, "", start, start + 4);
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw new IllegalStateException("No JSON");
    };
  }

  private Token bracket(Kind kind, long start, int step) {
    depth += step;
    return new Token(kind, "", start, start + 1);
  }

  private Token end() {
    return new Token(Kind.END, "", in.count(), in.count());
  }

  private long start(JsonParser open) {
    return offset(open.currentTokenLocation());
  }

  private long offset(TokenStreamLocation place) {
    return characters.offset(place.getCharOffset());
  }

  private Token notJson(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    if (place == null && parser != null) {
      place = parser.currentLocation();
    }
    return fail(finished ? TRAILING : ParserMessage.of(e), place == null ? -1 : offset(place));
  }

  private Token unreadable(IOException cause) throws IOException {
    if (cause instanceof StrictUtf8.EncodingException encoding) {
      return fail(String.valueOf(encoding.getMessage()), encoding.offset());
    }
    throw cause;
  }

  /** Keeps what failed, and the member or element that the parser had already begun. */
  private Token fail(String problem, long offset) {
    TokenStreamContext context = parser == null ? null : parser.streamReadContext();
    failure =
        context == null || context.inRoot()
            ? new Failure(problem, offset, null, -1)
            : new Failure(
                problem,
                offset,
                context.currentName(),
                context.inArray() ? context.getCurrentIndex() : -1);
    return new Token(Kind.FAILURE, "", offset, offset);
  }

  /** What failed, for whoever has taken all tokens before it. */
  InvalidDocumentException failure(DocumentPath path) {
    Failure failed = Objects.requireNonNull(failure);
    path.fail(failed.name(), failed.index());
    return new InvalidDocumentException(failed.problem(), path.text(true), failed.offset());
  }

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
    characters.close();
  }

  private record Failure(String problem, long offset, @Nullable String name, int index) {}
}
