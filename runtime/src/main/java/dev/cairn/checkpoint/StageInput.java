package dev.cairn.checkpoint;

import dev.cairn.Limits;
import dev.cairn.SerdeMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a stage is given to convert. The arrays are not copied, and must not be changed.
 *
 * @param content the content
 * @param isText whether it is text in UTF-8 that may stand in the data as it is
 * @param document the text that the {@link SerDes} wrote, before any stage
 * @param context what the checkpoint belongs to
 * @param limits the limits of documents
 * @param mapper knows the types that the document names; null if that is not said
 */
@SuppressWarnings("ArrayRecordComponent") // handed from stage to stage, never compared
public record StageInput(
    byte[] content,
    boolean isText,
    String document,
    SerDesContext context,
    Limits limits,
    @Nullable SerdeMapper mapper) {

  /** How many bytes of UTF-8 the final text has if no other stage follows. */
  public long finalBytes() {
    return isText ? content.length : Frames.finalBytes(content);
  }
}
