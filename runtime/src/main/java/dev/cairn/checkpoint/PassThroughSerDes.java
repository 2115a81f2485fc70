package dev.cairn.checkpoint;

import java.util.Objects;

/**
 * Keeps texts as they are, whether JSON or not. Only a text that begins with {@code cairn:} or has
 * a surrogate without its other half or U+0000 is marked, so that it is not taken for that of a
 * stage, and every store can keep it. Immutable and thread-safe.
 *
 * <pre>{@code
 * SerDes<String> texts = PassThroughSerDes.INSTANCE;
 * }</pre>
 */
public final class PassThroughSerDes implements SerDes<String> {

  /** The only one. */
  public static final PassThroughSerDes INSTANCE = new PassThroughSerDes();

  private final StagedSerDes<String> marked = new StagedSerDes<>(Verbatim.INSTANCE, Stages.none());

  private PassThroughSerDes() {}

  @Override
  public String serialize(String value, SerDesContext context) {
    return marked.serialize(value, context);
  }

  @Override
  public String deserialize(String data, SerDesContext context) {
    return marked.deserialize(data, context);
  }

  @Override
  public StagedSerDes<String> staged(Stages stages) {
    return new StagedSerDes<>(Verbatim.INSTANCE, stages);
  }

  /** Without marks, for it stands within stages, which set them. */
  private enum Verbatim implements SerDes<String> {
    INSTANCE;

    @Override
    public String serialize(String value, SerDesContext context) {
      return Objects.requireNonNull(value, "PassThroughSerDes keeps texts, and null is none");
    }

    @Override
    public String deserialize(String data, SerDesContext context) {
      return data;
    }
  }
}
