package dev.cairn.checkpoint;

import dev.cairn.internal.Base64Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that stages set: {@code cairn:gzip.1;4711,} before what the stage has written. What
 * begins with {@code cairn:} is such a frame, everywhere, and nothing else is; text that begins
 * with it is put into a frame of its own, {@code cairn:text.1,}. A frame whose body is not text
 * ends, at the outermost place, with the parameter {@code base64} and has its body in Base64.
 */
final class Frames {

  static final String MARK = "cairn:";
  static final String BASE64 = "base64";

  /** Holds text that begins with the mark. */
  static final String TEXT = "text";

  /** Holds text with a lone surrogate or U+0000, in UTF-16BE. */
  static final String UTF16 = "utf16";

  private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEADER = 4096;
  private static final Pattern HEADER =
      Pattern.compile(
          "cairn:([a-z0-9-]{1,32})\\.([1-9][0-9]{0,5})((?:;[A-Za-z0-9._:/@+=-]{1,256}){0,9}),");

  private Frames() {}

  /** A header, and where the body begins. */
  record Header(String name, int version, List<String> parameters, int length) {

    boolean isBase64() {
      return !parameters.isEmpty() && parameters.get(parameters.size() - 1).equals(BASE64);
    }

    Header withoutBase64() {
      return new Header(name, version, parameters.subList(0, parameters.size() - 1), length);
    }
  }

  static boolean isFrame(String text) {
    return text.startsWith(MARK);
  }

  static boolean isFrame(byte[] content) {
    return content.length >= MARK_BYTES.length
        && Arrays.equals(content, 0, MARK_BYTES.length, MARK_BYTES, 0, MARK_BYTES.length);
  }

  static Header header(String text) {
    Matcher header = HEADER.matcher(text).region(0, Math.min(text.length(), LONGEST_HEADER));
    if (!header.lookingAt()) {
      throw StageFailure.malformed(
          "The data begins with '" + MARK + "', but not with the header of a stage", null);
    }
    return new Header(
        header.group(1),
        Integer.parseInt(header.group(2)),
        parameters(header.group(3)),
        header.end());
  }

  static Header header(byte[] content) {
    int end = Math.min(content.length, LONGEST_HEADER);
    return header(new String(content, 0, end, StandardCharsets.ISO_8859_1));
  }

  private static List<String> parameters(String joined) {
    List<String> parameters = new ArrayList<>();
    for (int start = 1; start <= joined.length(); ) {
      int end = joined.indexOf(';', start);
      end = end < 0 ? joined.length() : end;
      parameters.add(joined.substring(start, end));
      start = end + 1;
    }
    return parameters;
  }

  /** Puts a header before a body. */
  static byte[] frame(String name, StageOutput output) {
    StringBuilder header = new StringBuilder(MARK).append(name).append('.');
    header.append(output.version());
    output.parameters().forEach(parameter -> header.append(';').append(parameter));
    byte[] head = header.append(',').toString().getBytes(StandardCharsets.US_ASCII);
    byte[] frame = Arrays.copyOf(head, head.length + output.body().length);
    System.arraycopy(output.body(), 0, frame, head.length, output.body().length);
    return frame;
  }

  /** Spells a frame whose body is no text. */
  static String spelled(byte[] frame) {
    int header = header(frame).length();
    return new String(frame, 0, header - 1, StandardCharsets.US_ASCII)
        + ';'
        + BASE64
        + ','
        + new String(
            Base64.getEncoder().encode(Arrays.copyOfRange(frame, header, frame.length)),
            StandardCharsets.US_ASCII);
  }

  static long finalBytes(byte[] frame) {
    int header = header(frame).length();
    return header + 1L + BASE64.length() + Base64Text.length(frame.length - header);
  }

  /** The bytes of a frame as they were before {@link #spelled}. */
  static byte[] body(String text, Header header) {
    if (!header.isBase64()) {
      return TextBytes.utf8(text.substring(header.length()));
    }
    try {
      return Base64Text.parse(text.substring(header.length()));
    } catch (IllegalArgumentException e) {
      throw StageFailure.malformed("The data of stage " + header.name() + " is not Base64", null);
    }
  }
}
