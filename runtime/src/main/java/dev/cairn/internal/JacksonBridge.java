package dev.cairn.internal;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Hands documents to the generators of jackson-core and takes them from its parsers, token by
 * token. Nothing but this class and its two workers names a class of jackson-core in its code, so
 * none is loaded where none is used.
 */
public final class JacksonBridge {

  private JacksonBridge() {}

  /**
   * Writes a document of ours to a generator.
   *
   * @throws UncheckedIOException if what is behind the generator fails
   */
  public static void write(String document, JsonGenerator generator) {
    try {
      new JacksonOutput(generator).write(document);
    } catch (JacksonException e) {
      throw translated("The generator refused the document", e);
    }
  }

  /**
   * Takes one value from a parser, as a document of ours. A parser without a current token, or at
   * the end of a container or at a name, is first moved to the next value; afterwards it has no
   * current token.
   *
   * @throws UncheckedIOException if what is behind the parser fails
   */
  public static String read(JsonParser parser, Limits limits) {
    try {
      String document = new JacksonInput(parser, limits).read();
      parser.clearCurrentToken();
      return document;
    } catch (JacksonException e) {
      throw translated("The parser refused the document", e);
    }
  }

  private static RuntimeException translated(String problem, JacksonException e) {
    if (e instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
      return new UncheckedIOException(problem, io.getCause()); // the stream's own, not its text's
    }
    String text = problem + ": " + e.getOriginalMessage();
    return e instanceof StreamConstraintsException
        ? new LimitExceededException(text, Location.UNKNOWN, e)
        : new MalformedDataException(text, Location.UNKNOWN, e);
  }
}
