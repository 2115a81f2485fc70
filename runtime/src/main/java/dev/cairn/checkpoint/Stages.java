package dev.cairn.checkpoint;

import dev.cairn.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stages that text of checkpoints goes through, in the order in which they are named. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Stages stages = Stages.none().compressed().checksummed().encrypted(keys).offloaded(payloads);
 * SerDes<Order> serDes = CodecSerDes.of(Order.class).staged(stages);
 * }</pre>
 *
 * <p>Data says which stages it went through, and is read by what it says, whatever the order is
 * now. Text of the time before a stage was added is read as it is, unless {@link #strict()} is on.
 * Gzip and checksums are read by every {@code SerDes} with stages, so they can be taken away again;
 * of the others, those that are named here or with {@link #reading(Stage)}.
 */
public final class Stages {

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,32}");
  private static final Stages NONE =
      new Stages(List.of(), List.of(), Limits.DEFAULT, Integer.MAX_VALUE, false);
  private static final List<Stage> ALWAYS_READ = List.of(new GzipStage(), new ChecksumStage());

  private final List<Stage> written;
  private final List<Stage> read;
  private final Limits limits;
  private final int maxBytes;
  private final boolean strict;

  private Stages(
      List<Stage> written, List<Stage> read, Limits limits, int maxBytes, boolean strict) {
    this.written = List.copyOf(written);
    this.read = List.copyOf(read);
    this.limits = limits;
    this.maxBytes = maxBytes;
    this.strict = strict;
  }

  /** No stage. */
  public static Stages none() {
    return NONE;
  }

  /**
   * Adds encryption of the values of properties that are {@link dev.cairn.Sensitive}, one by one,
   * with AES-256-GCM; all else stays readable. Where types are not known to the mapper that wrote
   * them, all of their data is encrypted. Each value is bound to its place, and the whole, with
   * what stays readable, to the operation and the execution. Names of properties, how long a value
   * is, and that one is absent can be seen. For {@link CodecSerDes}, and before any other stage.
   */
  public Stages sealed(KeyProvider keys) {
    return with(new SealingStage(keys));
  }

  /** Adds gzip, where that makes the content smaller. */
  public Stages compressed() {
    return with(new GzipStage());
  }

  /** Adds a CRC-32C checksum, by which a change that comes by chance is found. */
  public Stages checksummed() {
    return with(new ChecksumStage());
  }

  /** Adds encryption with AES-256-GCM, bound to the operation and the execution. */
  public Stages encrypted(KeyProvider keys) {
    return with(new EncryptionStage(keys));
  }

  /** Adds a store for what has over 256 KiB in its final form. */
  public Stages offloaded(PayloadStore store) {
    return offloaded(store, 256 * 1024);
  }

  /**
   * Adds a store for what is large.
   *
   * @param threshold the most bytes of UTF-8 that the final text may have to stay where it is
   */
  public Stages offloaded(PayloadStore store, int threshold) {
    return with(new OffloadStage(store, threshold, null));
  }

  /**
   * Adds a store for what is large, and keeps a preview in the checkpoint. The preview is readable
   * for everybody who sees the checkpoint, also where a stage before this one encrypts.
   *
   * @param threshold the most bytes of UTF-8 that the final text may have to stay where it is
   */
  public Stages offloaded(PayloadStore store, int threshold, Preview preview) {
    return with(new OffloadStage(store, threshold, Objects.requireNonNull(preview, "preview")));
  }

  /**
   * Adds a stage.
   *
   * @throws IllegalArgumentException if its place makes no sense: after offloading, compression
   *     after encryption, sealing not at the beginning, the same name twice
   */
  public Stages with(Stage stage) {
    requireName(stage);
    if (stage.kind() == Stage.Kind.SEALING && !written.isEmpty()) {
      throw misplaced(stage, "comes first, for it looks into the document");
    }
    for (Stage before : written) {
      if (before.name().equals(stage.name())) {
        throw misplaced(stage, "is named twice");
      }
      if (before.kind() == Stage.Kind.OFFLOADING) {
        throw misplaced(stage, "comes before offloading, or it would miss what is offloaded");
      }
      if (before.kind() == Stage.Kind.ENCRYPTION && stage.kind() == Stage.Kind.COMPRESSION) {
        throw misplaced(stage, "comes before encryption, for what is encrypted gets no smaller");
      }
    }
    List<Stage> more = new ArrayList<>(written);
    more.add(stage);
    return new Stages(more, read, limits, maxBytes, strict);
  }

  /** Reads data that went through a stage, but does not write with it: before or after its time. */
  public Stages reading(Stage stage) {
    requireName(stage);
    List<Stage> more = new ArrayList<>(read);
    more.add(stage);
    return new Stages(written, more, limits, maxBytes, strict);
  }

  /**
   * Reads data that went through other stages, but does not write with them, such as encryption
   * that was taken away.
   */
  public Stages reading(Stages others) {
    List<Stage> more = new ArrayList<>(read);
    more.addAll(others.written);
    return new Stages(written, more, limits, maxBytes, strict);
  }

  /**
   * Refuses data that lacks a checksum or encryption named here. Without it such data is read,
   * since it may be older than the stage; so whoever can write to the store could put plain text in
   * the place of what is encrypted.
   */
  public Stages strict() {
    return new Stages(written, read, limits, maxBytes, true);
  }

  /** Sets the most bytes that content may have between stages: {@code documentBytes}. */
  public Stages limits(Limits limits) {
    return new Stages(written, read, Objects.requireNonNull(limits, "limits"), maxBytes, strict);
  }

  /**
   * Refuses, when writing, a final text of more bytes of UTF-8, with a {@link
   * dev.cairn.LimitExceededException}.
   */
  public Stages limited(int maxBytes) {
    return new Stages(written, read, limits, maxBytes, strict);
  }

  /** The limits of content. */
  public Limits limits() {
    return limits;
  }

  int maxBytes() {
    return maxBytes;
  }

  List<Stage> written() {
    return written;
  }

  /** Returns the stage that reads what one of this name has written, or null. */
  @Nullable Stage reader(String name) {
    for (List<Stage> stages : List.of(written, read, ALWAYS_READ)) {
      for (Stage stage : stages) {
        if (stage.name().equals(name)) {
          return stage;
        }
      }
    }
    return null;
  }

  /** Refuses data that lacks what it has to have. */
  void requireAll(List<Stage> found) {
    for (Stage stage : strict ? written : List.<Stage>of()) {
      boolean leavesAlone =
          stage.kind() == Stage.Kind.COMPRESSION || stage.kind() == Stage.Kind.OFFLOADING;
      if (!leavesAlone && !found.contains(stage)) {
        throw StageFailure.malformed(
            "The data did not go through stage " + stage.name() + ", which is required", null);
      }
    }
  }

  private static void requireName(Stage stage) {
    String name = stage.name();
    boolean taken = name.equals(Frames.TEXT) || name.equals(Frames.UTF16);
    if (taken || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Name of a stage: '" + name + "'");
    }
  }

  private static IllegalArgumentException misplaced(Stage stage, String why) {
    return new IllegalArgumentException("Stage " + stage.name() + " " + why);
  }
}
