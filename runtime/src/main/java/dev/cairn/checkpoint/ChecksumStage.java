package dev.cairn.checkpoint;

import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** {@code cairn:crc32c.1;<eight hexadecimal digits>,<the content as it is>}. */
final class ChecksumStage implements Stage {

  private static final int VERSION = 1;

  @Override
  public String name() {
    return "crc32c";
  }

  @Override
  public Kind kind() {
    return Kind.CHECKSUM;
  }

  @Override
  public StageOutput write(StageInput input) {
    return new StageOutput(
        VERSION, List.of(checksum(input.content())), input.content(), input.isText());
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 1);
    if (!frame.parameters().get(0).equals(checksum(frame.body()))) {
      throw frame.malformed("its checksum does not fit", null);
    }
    return frame.body();
  }

  private static String checksum(byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(content);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
