package dev.cairn.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads one member of RFC 1952 without optional fields, strictly: the stream of the JDK ignores
 * what comes after it. Memory grows with what is really there, not with what a header says.
 */
final class GzipReader {

  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  private final StageFrame frame;
  private final byte[] member;

  GzipReader(StageFrame frame) {
    this.frame = frame;
    this.member = frame.body();
  }

  byte[] read(int length) {
    if (member.length < HEADER + TRAILER
        || member[0] != 0x1f
        || member[1] != (byte) 0x8b
        || member[2] != 8
        || member[3] != 0) {
      throw frame.malformed("it does not begin as gzip does", null);
    }
    Inflater inflater = new Inflater(true);
    try {
      return checked(inflated(inflater, length), inflater);
    } catch (DataFormatException e) {
      throw frame.malformed("it cannot be decompressed", null);
    } finally {
      inflater.end();
    }
  }

  private byte[] inflated(Inflater inflater, int length) throws DataFormatException {
    inflater.setInput(member, HEADER, member.length - HEADER);
    byte[] content = new byte[(int) Math.min(length, 16L * member.length)];
    int at = 0;
    while (!inflater.finished()) {
      if (at == content.length) {
        if (at == length) {
          break;
        }
        content = Arrays.copyOf(content, (int) Math.min(length, 4L * content.length));
      }
      int count = inflater.inflate(content, at, content.length - at);
      if (count == 0 && !inflater.finished()) {
        throw frame.malformed("it is cut off", null);
      }
      at += count;
    }
    if (at != length || !ends(inflater)) {
      throw frame.malformed("it has not the length that its header says", null);
    }
    return content.length == at ? content : Arrays.copyOf(content, at);
  }

  private static boolean ends(Inflater inflater) throws DataFormatException {
    return inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
  }

  private byte[] checked(byte[] content, Inflater inflater) {
    if (inflater.getRemaining() != TRAILER) {
      throw frame.malformed("it does not end where it should", null);
    }
    ByteBuffer trailer =
        ByteBuffer.wrap(member, member.length - TRAILER, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (trailer.getInt() != (int) crc.getValue() || trailer.getInt() != content.length) {
      throw frame.malformed("its checksum does not fit", null);
    }
    return content;
  }
}
