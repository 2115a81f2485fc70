package dev.cairn.checkpoint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a stage has made of content.
 *
 * @param version the version of the stage's form, from 1 to 999,999
 * @param parameters what its header says besides: each from 1 to 256 of the characters {@code
 *     A-Za-z0-9._:/@+=-}
 * @param body the converted content; not copied
 * @param isText whether the body is text in UTF-8 that may stand in the data as it is
 */
@SuppressWarnings("ArrayRecordComponent") // handed from stage to stage, never compared
public record StageOutput(int version, List<String> parameters, byte[] body, boolean isText) {

  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9._:/@+=-]{1,256}");

  /**
   * Checks version and parameters.
   *
   * @throws IllegalArgumentException if they cannot stand in a header
   */
  public StageOutput {
    if (version < 1 || version > 999_999) {
      throw new IllegalArgumentException("Version of a stage: " + version);
    }
    parameters = List.copyOf(parameters);
    if (parameters.size() > 8) {
      throw new IllegalArgumentException("A stage has at most 8 parameters");
    }
    for (String parameter : parameters) {
      if (!isParameter(parameter)) {
        throw new IllegalArgumentException("Parameter of a stage: '" + parameter + "'");
      }
    }
  }

  /**
   * How many bytes of UTF-8 the final text has if no other stage follows.
   *
   * @param stage the name of the stage
   */
  public long finalBytes(String stage) {
    byte[] frame = Frames.frame(stage, this);
    return isText ? frame.length : Frames.finalBytes(frame);
  }

  static boolean isParameter(String text) {
    return PARAMETER.matcher(text).matches() && !text.equals(Frames.BASE64);
  }
}
