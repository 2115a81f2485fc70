package dev.cairn.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code cairn:offloaded.1;sha256;<digest>;<length>,<preview, or nothing>}. */
final class OffloadStage implements Stage {

  private static final int VERSION = 1;
  private static final String ALGORITHM = "sha256";
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final PayloadStore store;
  private final int threshold;
  private final @Nullable Preview preview;

  OffloadStage(PayloadStore store, int threshold, @Nullable Preview preview) {
    this.store = Objects.requireNonNull(store, "store");
    if (threshold < 0) {
      throw new IllegalArgumentException("A threshold is not negative: " + threshold);
    }
    this.threshold = threshold;
    this.preview = preview;
  }

  @Override
  public String name() {
    return "offloaded";
  }

  @Override
  public Kind kind() {
    return Kind.OFFLOADING;
  }

  @Override
  public @Nullable StageOutput write(StageInput input) {
    if (input.finalBytes() <= threshold) {
      return null;
    }
    byte[] content = input.content();
    String digest = digest(content);
    try {
      store.put(digest, content);
    } catch (IOException e) {
      throw new RetryableCheckpointException("The payload store failed: " + e, e);
    }
    String shown = preview == null ? "" : preview.of(input.document(), input.mapper());
    return new StageOutput(
        VERSION,
        List.of(ALGORITHM, digest, Integer.toString(content.length)),
        shown.getBytes(StandardCharsets.UTF_8),
        true);
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 3);
    String digest = frame.parameters().get(1);
    if (!frame.parameters().get(0).equals(ALGORITHM) || !DIGEST.matcher(digest).matches()) {
      throw frame.malformed("its header has no SHA-256 digest", null);
    }
    int length = frame.length(2);
    byte[] content = content(frame, digest, length);
    if (content.length != length || !digest(content).equals(digest)) {
      throw frame.malformed("payload " + digest + " was altered in its store", null);
    }
    return content;
  }

  private byte[] content(StageFrame frame, String digest, int length) {
    try {
      byte[] content = store.get(digest, length);
      if (content == null) {
        throw frame.malformed("payload " + digest + " is not in its store", null);
      }
      return content;
    } catch (IOException e) {
      throw new RetryableCheckpointException("The payload store failed: " + e, e);
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
