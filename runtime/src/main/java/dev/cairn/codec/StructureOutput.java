package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.IntegerText;
import dev.cairn.internal.OpenValues;
import org.jspecify.annotations.Nullable;

/** The layer of the writer for what has parts: arrays and envelopes, and the limit of depth. */
abstract sealed class StructureOutput extends StringOutput permits NumberOutput {

  private final int maxDepth;
  private final @Nullable OpenTrail trail;
  private int depth;

  StructureOutput(
      Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    super(limits, open, root);
    this.maxDepth = limits.depth();
    this.trail = trail;
  }

  /** Refuses a version of a type that is not to be written. */
  abstract void checkVersion(String name, int version);

  /** How many arrays and objects are open. */
  final int depth() {
    return depth;
  }

  /** Counts as many arrays and objects as open as another writer has. */
  final void enterAt(int outerDepth) {
    depth = outerDepth;
  }

  /** Puts an opening bracket. */
  final void enter(char bracket, @Nullable Object value) {
    if (++depth > maxDepth) {
      throw tooDeep();
    }
    if (trail != null) {
      trail.enter((JsonWriter) this, value);
    }
    put(bracket);
    first = true;
  }

  /** Names the root by its type, where the mapper did not. */
  final void nameRoot(Class<?> type) {
    if (depth == 0 && root == null) {
      root = type;
    }
  }

  /** Puts a closing bracket. */
  final void leave(char bracket) {
    depth--;
    if (trail != null) {
      trail.leave();
    }
    put(bracket);
    first = false;
  }

  private SerdeException tooDeep() {
    return limit(
        "More than "
            + maxDepth
            + " arrays and objects are open at once; make the value flatter, or raise the depth of"
            + " Limits for all who write and read it");
  }

  /** Puts a comma unless nothing stands in front. */
  final void separate() {
    if (first) {
      first = false;
    } else {
      put(',');
    }
  }

  /**
   * Begins an array.
   *
   * @param value the list, set, array, … that is written, by which a circular reference is found
   */
  public final void beginArray(Object value) {
    if (value == null) {
      throw nullValue();
    }
    enter('[', value);
  }

  /** Begins the next element of an array. */
  public final void element() {
    separate();
  }

  /** Ends an array. */
  public final void endArray() {
    leave(']');
  }

  /** Begins an envelope of a codec's type in its present version. */
  final void beginEnvelope(Codec<?> codec) {
    byte[] start = codec.envelopeStart();
    if (start.length == 0) {
      beginEnvelope(codec.name(), codec.version());
      return;
    }
    beginHeader(codec.name(), codec.version());
    put(start, 1);
    first = false;
  }

  private void beginHeader(String name, int version) {
    if (name.length() > limits.nameLength()) {
      throw tooLong("The name of a type", name.length(), limits.nameLength());
    }
    if (version != 1) {
      checkVersion(name, version);
    }
    enter('{', null);
  }

  /**
   * Begins an envelope; what is written next is its data.
   *
   * @param name the wire name of the type
   * @param version the version of the data, at least 1
   */
  public final void beginEnvelope(String name, int version) {
    beginHeader(name, version);
    put(EnvelopeToken.CLASS_NAME, 1);
    putQuoted(name);
    put(EnvelopeToken.VERSION);
    reserve(IntegerText.MAX_LENGTH);
    pos = IntegerText.put(buf, pos, version);
    put(EnvelopeToken.DATA);
    first = false;
  }

  /** Ends an envelope. */
  public final void endEnvelope() {
    leave('}');
  }
}
