package dev.cairn.cli.output;

import dev.cairn.Limits;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes JSON for machines: one value a line, in ASCII, so that neither terminals nor pipes nor
 * lone surrogates can harm it.
 */
public final class MachineOutput {

  /** What is wrapped around values of a document when they are written, in levels. */
  private static final int WRAPPING = 16;

  private final Writer out;
  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          // What fails half-way must not look whole.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .streamWriteConstraints(
              StreamWriteConstraints.builder()
                  .maxNestingDepth(2 * Limits.DEFAULT.depth() + WRAPPING)
                  .build())
          .build();

  /** Writes to {@code out}, which stays open. */
  public MachineOutput(Writer out) {
    this.out = out;
  }

  /** Writes one value and the end of its line. */
  public <X extends Exception> void line(Content<X> content) throws IOException, X {
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      content.write(generator);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }

  /** Writes one JSON value. */
  @FunctionalInterface
  public interface Content<X extends Exception> {
    void write(JsonGenerator out) throws IOException, X;
  }
}
