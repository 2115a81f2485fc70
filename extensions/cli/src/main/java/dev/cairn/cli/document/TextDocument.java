package dev.cairn.cli.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A document that Cairn's runtime reads, and which therefore is held in memory as text. */
public final class TextDocument {

  private TextDocument() {}

  /**
   * Reads a whole document.
   *
   * @throws InvalidDocumentException if it is not UTF-8, or larger than Cairn reads
   * @throws IOException if the stream cannot be read
   */
  public static String read(InputStream in) throws IOException, InvalidDocumentException {
    int most = Limits.DEFAULT.documentBytes();
    try (StrictUtf8 strict = new StrictUtf8(in)) {
      byte[] bytes = strict.readNBytes(most);
      if (strict.read() >= 0) {
        throw new InvalidDocumentException(
            "Limit: The document is larger than " + most + " bytes", "$", most);
      }
      return new String(bytes, UTF_8);
    } catch (StrictUtf8.EncodingException e) {
      throw new InvalidDocumentException(String.valueOf(e.getMessage()), "$", e.offset());
    }
  }

  /** Says the same as an exception of the runtime, with the place beside the problem. */
  public static InvalidDocumentException invalid(SerdeException e) {
    String path = Objects.requireNonNullElse(e.path(), "$");
    String problem = String.valueOf(e.getMessage());
    String place = " at " + path + " (offset " + e.offset() + ")";
    return new InvalidDocumentException(
        problem.endsWith(place) ? problem.substring(0, problem.length() - place.length()) : problem,
        path,
        e.offset());
  }
}
