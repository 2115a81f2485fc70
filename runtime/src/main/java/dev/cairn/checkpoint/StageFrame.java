package dev.cairn.checkpoint;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stage is given to convert back. The body is not copied, and must not be changed.
 *
 * @param name the name of the stage
 * @param version the version that the data says
 * @param parameters what the header says besides
 * @param body the converted content
 * @param context what the checkpoint belongs to
 * @param limits the limits of documents
 */
@SuppressWarnings("ArrayRecordComponent") // handed from stage to stage, never compared
public record StageFrame(
    String name,
    int version,
    List<String> parameters,
    byte[] body,
    SerDesContext context,
    Limits limits) {

  /**
   * Checks the version and how many parameters there are.
   *
   * @throws SerdeException if they are not these
   */
  public void require(int knownVersion, int parameterCount) {
    if (version != knownVersion) {
      throw StageFailure.unknownVersion(name, version, knownVersion);
    }
    if (parameters.size() != parameterCount) {
      throw malformed("its header has not the " + parameterCount + " parameters due", null);
    }
  }

  /**
   * Reads a parameter that is the length of the content in bytes.
   *
   * @param parameter its index
   * @throws SerdeException if it is no length, or over the limit of documents
   */
  public int length(int parameter) {
    String text = parameters.get(parameter);
    if (!text.matches("0|[1-9][0-9]{0,9}")) {
      throw malformed("its header has no length", null);
    }
    long length = Long.parseLong(text);
    if (length > limits.documentBytes()) {
      throw StageFailure.tooLong("The content of stage " + name, length, limits.documentBytes());
    }
    return (int) length;
  }

  /**
   * Returns an exception to throw where the data is not what the stage wrote.
   *
   * @param problem what is wrong, without a quotation of the data
   * @param cause what led to it, or null
   */
  public SerdeException malformed(String problem, @Nullable Throwable cause) {
    return StageFailure.malformed(
        "The data of stage " + name + " is not intact: " + problem, cause);
  }
}
