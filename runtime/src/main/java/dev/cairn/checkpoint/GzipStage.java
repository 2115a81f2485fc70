package dev.cairn.checkpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** {@code cairn:gzip.1;<length of the content>,<RFC 1952>}. */
final class GzipStage implements Stage {

  private static final int VERSION = 1;

  @Override
  public String name() {
    return "gzip";
  }

  @Override
  public Kind kind() {
    return Kind.COMPRESSION;
  }

  @Override
  public @Nullable StageOutput write(StageInput input) {
    byte[] content = input.content();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail this way", e);
    }
    StageOutput output =
        new StageOutput(
            VERSION, List.of(Integer.toString(content.length)), bytes.toByteArray(), false);
    return output.finalBytes(name()) < input.finalBytes() ? output : null;
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 1);
    return new GzipReader(frame).read(frame.length(0));
  }
}
