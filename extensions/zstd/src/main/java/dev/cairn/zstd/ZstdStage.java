package dev.cairn.zstd;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.Native;
import dev.cairn.checkpoint.Stage;
import dev.cairn.checkpoint.StageFrame;
import dev.cairn.checkpoint.StageInput;
import dev.cairn.checkpoint.StageOutput;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compresses checkpoints with Zstandard, where that makes them smaller: {@code cairn:zstd.1;<length
 * of the content>,<one frame of RFC 8878 with its checksum>}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Stages stages = Stages.none().with(new ZstdStage()).encrypted(keys);
 * SerDes<Order> serDes = CodecSerDes.of(Order.class).staged(stages);
 * }</pre>
 *
 * <p>What is read may have any level. A small text that claims to become a large one takes no more
 * memory than what really comes out of it.
 */
public final class ZstdStage implements Stage {

  private static final int VERSION = 1;
  private static final int DEFAULT_LEVEL = 3;

  private final int level;

  /**
   * A stage of level 3, as zstd has it by default.
   *
   * @throws IllegalStateException if zstd-jni has no library for this machine
   */
  public ZstdStage() {
    this(DEFAULT_LEVEL);
  }

  /**
   * A stage of some level.
   *
   * @param level from 1, the fastest, to 19, the smallest
   * @throws IllegalArgumentException if there is no such level
   * @throws IllegalStateException if zstd-jni has no library for this machine
   */
  public ZstdStage(int level) {
    if (level < 1 || level > 19) {
      throw new IllegalArgumentException("Levels of zstd are from 1 to 19, not " + level);
    }
    this.level = level;
    try {
      Native.load();
    } catch (LinkageError e) {
      throw new IllegalStateException("zstd-jni has no library for this machine", e);
    }
  }

  @Override
  public String name() {
    return "zstd";
  }

  @Override
  public Kind kind() {
    return Kind.COMPRESSION;
  }

  @Override
  public @Nullable StageOutput write(StageInput input) {
    byte[] content = input.content();
    StageOutput output =
        new StageOutput(
            VERSION, List.of(Integer.toString(content.length)), compressed(content), false);
    return output.finalBytes(name()) < input.finalBytes() ? output : null;
  }

  private byte[] compressed(byte[] content) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      return context.setLevel(level).setChecksum(true).compress(content);
    }
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 1);
    int length = frame.length(0);
    byte[] content;
    try {
      content = decompressed(frame.body(), length);
    } catch (ZstdException e) {
      throw frame.malformed("it cannot be decompressed: " + e.getMessage(), null);
    }
    if (content.length != length) {
      throw frame.malformed("it has not the length that its header says", null);
    }
    return content;
  }

  /** With room for what is there, and more only where that was too little. */
  private static byte[] decompressed(byte[] body, int length) {
    if (body.length == 0 || Zstd.findFrameCompressedSize(body) != body.length) {
      throw new ZstdException(Zstd.errCorruptionDetected(), "More than one frame");
    }
    for (long room = Math.min(length, 16L * body.length); ; room = Math.min(length, 4 * room)) {
      byte[] content = new byte[(int) room];
      try {
        long written = Zstd.decompressByteArray(content, 0, content.length, body, 0, body.length);
        return written == room ? content : Arrays.copyOf(content, (int) written);
      } catch (ZstdException e) {
        if (e.getErrorCode() != Zstd.errDstSizeTooSmall() || room == length) {
          throw e;
        }
      }
    }
  }
}
