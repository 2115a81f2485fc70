package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ReservedNames;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for how objects begin: bare, with a version, in an envelope. */
abstract sealed class ObjectInput extends PropertyInput permits ContainerInput {

  /**
   * Whether {@link #beginVersion} has begun the object that {@link #beginData} is about to begin.
   */
  private boolean begun;

  ObjectInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /**
   * Begins an object in a closed position, or in an envelope that names its type. Its version must
   * be that of {@code layout}; without one, the root has that and anything else has version 1.
   */
  public final void beginObject(ObjectLayout layout) {
    if (next() != '{') {
      throw due("an object of '" + layout.name() + "'");
    }
    int start = pos;
    open(layout);
    int first = next();
    if (layout.version() != 1 || (first == '"' && isOdd(pos + 1))) {
      beginVersioned(layout, start);
    }
  }

  /**
   * Begins an object whose data may be of an older version, in a closed position or in an envelope
   * that names its type. Where the version returned is not that of {@code layout}, the next call is
   * {@link #beginData} with the layout of that version, or one of {@link Migrations}.
   *
   * @param bare the version of a root that states none
   * @return the version of the data
   */
  public final int beginVersion(ObjectLayout layout, int bare) {
    if (next() != '{') {
      throw due("an object of '" + layout.name() + "'");
    }
    int start = pos;
    open(layout);
    next();
    int version;
    if (endOfReserved(ReservedNames.CLASS_NAME) >= 0) {
      depth--;
      pos = start;
      version = beginWrappedVersion(layout);
    } else {
      int behind = endOfReserved(ReservedNames.VERSION);
      version = depth == 1 ? bare : 1;
      if (behind >= 0) {
        pos = behind;
        expect(':');
        version = version();
        fresh = false;
      }
    }
    begun = version != layout.version();
    return version;
  }

  private int beginWrappedVersion(ObjectLayout layout) {
    int start = pos;
    String name = beginEnvelope();
    if (!layout.isNamed(name)) {
      throw misplaced(start, name, "'" + layout.name() + "'");
    }
    int version = envelopeVersion();
    beginData(layout, layout.version());
    wrap();
    return version;
  }

  private void open(ObjectLayout layout) {
    if (depth == 0 && root == null) {
      root = layout.type();
    }
    if (layout.longestName() > maxName) {
      throw tooLong(pos, "A property name", maxName);
    }
    enter();
  }

  private boolean isOdd(int at) {
    return at < end && (buf[at] == '_' || buf[at] == '\\');
  }

  private void beginVersioned(ObjectLayout layout, int start) {
    if (endOfReserved(ReservedNames.CLASS_NAME) >= 0) {
      depth--;
      pos = start;
      beginWrapped(layout);
      return;
    }
    int behind = endOfReserved(ReservedNames.VERSION);
    int version = depth == 1 ? layout.version() : 1;
    if (behind >= 0) {
      pos = behind;
      expect(':');
      version = version();
      fresh = false;
    }
    if (version != layout.version()) {
      throw unsupportedVersion(layout.name(), version, layout.version());
    }
  }

  private void beginWrapped(ObjectLayout layout) {
    int start = pos;
    String name = beginEnvelope();
    if (!layout.isNamed(name)) {
      throw misplaced(start, name, "'" + layout.name() + "'");
    }
    beginData(layout, envelopeVersion());
    wrap();
  }

  /**
   * Begins an object that is the data of an envelope.
   *
   * @param version the version that the envelope names
   */
  public final void beginData(ObjectLayout layout, int version) {
    if (version != layout.version()) {
      throw unsupportedVersion(layout.name(), version, layout.version());
    }
    if (begun) {
      begun = false;
      return;
    }
    if (next() != '{') {
      throw due("an object, the data of '" + layout.name() + "'");
    }
    open(layout);
  }
}
