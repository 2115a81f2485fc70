package com.acme.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/** Puts content into the frames of stages, as they stand in checkpoints. Not thread-safe. */
final class FrameText {

  private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
  private static final Deflater DEFLATER = new Deflater(Deflater.BEST_SPEED, true);

  private FrameText() {}

  /** Content in frames, the innermost first; the outermost is spelled as text. */
  static String of(byte[] content, List<Integer> frames) {
    byte[] frame = content;
    for (int each : frames) {
      frame = framed(frame, each);
    }
    return frames.isEmpty()
        ? new String(frame, StandardCharsets.UTF_8)
        : spelled(new String(frame, StandardCharsets.ISO_8859_1));
  }

  private static byte[] framed(byte[] content, int kind) {
    return switch (kind) {
      case 0 -> framed("gzip.1;" + content.length, gzip(content));
      case 1 -> framed("gzip.1;" + (content.length + 1), gzip(content));
      case 2 -> framed("gzip.1;2147483647", gzip(content));
      case 3 -> framed("text.1", content);
      case 4 -> framed("utf16.1", content);
      default -> framed("crc32c.1;" + checksum(content), content);
    };
  }

  private static byte[] framed(String head, byte[] body) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(("cairn:" + head + ",").getBytes(StandardCharsets.US_ASCII));
    frame.writeBytes(body);
    return frame.toByteArray();
  }

  private static String spelled(String frame) {
    int end = frame.indexOf(',');
    byte[] body = frame.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1);
    return frame.substring(0, end) + ";base64," + Base64.getEncoder().encodeToString(body);
  }

  /** One member of RFC 1952; a stream of the JDK would set up a new deflater for each. */
  private static byte[] gzip(byte[] content) {
    DEFLATER.reset();
    DEFLATER.setInput(content);
    DEFLATER.finish();
    byte[] deflated = new byte[content.length + content.length / 8 + 64];
    int length = DEFLATER.deflate(deflated);
    CRC32 crc = new CRC32();
    crc.update(content);
    return ByteBuffer.allocate(GZIP_HEAD.length + length + 8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(GZIP_HEAD)
        .put(deflated, 0, length)
        .putInt((int) crc.getValue())
        .putInt(content.length)
        .array();
  }

  private static String checksum(byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(content);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
