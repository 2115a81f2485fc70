package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PinnedVersions;
import dev.cairn.internal.ReservedNames;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document. Generated codecs call it; whoever writes a {@link Codec} by hand may
 * too. The mapper makes one for each document; it is not thread-safe.
 *
 * <p>Every method writes whole tokens and takes care of commas. What has no exact form, a null
 * where a value is due, and what is over the {@link Limits} is refused with a {@link
 * SerdeException} that names the path; then the document is of no use any more.
 */
public final class JsonWriter extends TimeOutput implements Outer {

  private final int maxName;

  /** Versions that are written instead of the current ones; null where there are none. */
  private final @Nullable PinnedVersions pinned;

  JsonWriter(Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    this(limits, open, root, trail, open.pinnedVersions());
  }

  JsonWriter(
      Limits limits,
      OpenValues open,
      @Nullable Class<?> root,
      @Nullable OpenTrail trail,
      @Nullable PinnedVersions pinned) {
    super(limits, open, root, trail);
    this.maxName = limits.nameLength();
    this.pinned = pinned;
  }

  /**
   * Begins an object in a closed position, with its version first where that is 2 or more.
   *
   * @param value what is written, by which a circular reference is found
   */
  public void beginObject(Object value, ObjectLayout layout) {
    beginData(value, layout);
    if (layout.version() != 1) {
      checkVersion(layout.name(), layout.version());
      put(layout.versionToken());
      first = false;
    }
  }

  /**
   * Begins an object as the data of an envelope, which has its version.
   *
   * @param value what is written, by which a circular reference is found
   */
  public void beginData(Object value, ObjectLayout layout) {
    if (value == null) {
      throw nullValue();
    }
    nameRoot(layout.type());
    if (layout.longestName() > maxName) {
      throw tooLong("A property name", layout.longestName(), maxName);
    }
    enter('{', value);
  }

  /**
   * The version of a type to write: that of {@code layout}, unless the mapper has been told to
   * write an older one.
   */
  public int version(ObjectLayout layout) {
    return pinned == null
        ? layout.version()
        : Math.min(layout.version(), pinned.version(layout.name()));
  }

  /** Refuses a version that is newer than the one to write: no migration leads back. */
  @Override
  void checkVersion(String name, int version) {
    if (pinned != null && pinned.version(name) < version) {
      throw unsupportedVersion(name, pinned.version(name), version);
    }
  }

  /**
   * Returns an exception to throw where a version is to be written that no migration leads back to.
   *
   * @param name the wire name of the type
   * @param due the version to write
   * @param writable the versions that can be written
   */
  public SerdeException unsupportedVersion(String name, int due, int... writable) {
    String versions = Arrays.toString(writable);
    return new UnsupportedVersionException(
        "Version "
            + due
            + " of '"
            + name
            + "' cannot be written; writable here: "
            + versions.substring(1, versions.length() - 1)
            + "; a migration that goes back is missing",
        location().withType(name, due),
        null);
  }

  /** States the version of the object just begun, where that is 2 or more. */
  void stateVersion(int version) {
    if (version != 1) {
      put(ObjectLayout.versionToken(version));
      first = false;
    }
  }

  /** Where the next value stands. */
  @Override
  public SerdeException.Location place() {
    return location();
  }

  /** Returns a writer of an object in the place of the next value. */
  JsonWriter aside() {
    JsonWriter aside = new JsonWriter(limits, open, null, null);
    aside.outer = this;
    aside.enterAt(depth());
    return aside;
  }

  /** Begins a property; what is written next is its value. */
  public void name(PropertyName name) {
    if (name.isOdd() && isText()) {
      key(name.name());
      return;
    }
    int length = name.length();
    reserve(length + ByteWords.SIZE);
    byte[] target = buf;
    int at = pos;
    if (first) {
      at--; // the comma stands on the bracket, which is put back
    }
    ByteWords.put(target, at, name.head());
    if (length > ByteWords.SIZE) {
      ByteWords.put(target, at + length - ByteWords.SIZE, name.tail());
    }
    if (length > 2 * ByteWords.SIZE) {
      ByteWords.put(target, at + ByteWords.SIZE, name.middle());
    }
    if (length > 3 * ByteWords.SIZE) {
      System.arraycopy(name.token(), 0, target, at, length);
    }
    if (first) {
      first = false;
      target[at] = '{';
    }
    pos = at + length;
  }

  /** Ends an object. */
  public void endObject() {
    leave('}');
  }

  /**
   * Writes unknown properties back that were kept when reading.
   *
   * @throws SerdeException if a name is null, reserved, or one of the properties of {@code layout}
   */
  public void extras(@Nullable Map<String, @Nullable Object> extras, ObjectLayout layout) {
    if (extras == null) {
      throw malformed("The map of extra properties is null; give an empty one");
    }
    for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
      String name = extra.getKey();
      if (name != null && ReservedNames.contains(name)) {
        throw malformed("An extra property has the reserved name '" + name + "'");
      }
      if (name != null && layout.find(name) >= 0) {
        throw malformed("An extra property has the name of a property: '" + name + "'");
      }
      key(name);
      writeOpen(extra.getValue());
    }
  }

  /**
   * Says whether a map can be an object: not if a key has a reserved name. Then it is written as an
   * envelope, so that no data can pose as the format's own.
   */
  public boolean isPlain(Map<?, ?> map) {
    if (map == null) {
      throw nullValue();
    }
    for (Object key : map.keySet()) {
      if (key instanceof String text
          ? ReservedNames.contains(text)
          : (key instanceof Path || key instanceof URI) && ReservedNames.contains(key.toString())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Begins a map as an object.
   *
   * @throws SerdeException if the map has a comparator of its own or compares by identity, so that
   *     it would not come back equal
   */
  public void beginMap(Map<?, ?> map) {
    if (map == null) {
      throw nullValue();
    }
    Keepable.checkMap(this, map);
    enter('{', map);
  }

  /** Begins an entry of a map; what is written next is its value. */
  public void key(@Nullable String key) {
    if (key == null) {
      throw malformed("A map has a null key");
    }
    if (key.length() > maxName) {
      throw tooLong("The key \"" + Excerpts.of(key) + '"', key.length(), maxName);
    }
    separate();
    putQuoted(key);
    put(':');
  }

  /** Ends a map. */
  public void endMap() {
    leave('}');
  }

  /**
   * Refuses a set that would not come back with its order.
   *
   * @throws SerdeException if the set has a comparator of its own, or it is null
   */
  public void checkSet(Set<?> set) {
    if (set == null) {
      throw nullValue();
    }
    Keepable.checkSet(this, set);
  }

  /**
   * Refuses a queue that would not come back with its order.
   *
   * @throws SerdeException if the queue is ordered by a priority or a delay, or it is null
   */
  public void checkQueue(Queue<?> queue) {
    if (queue == null) {
      throw nullValue();
    }
    Keepable.checkCollection(this, queue);
  }

  /** Writes a value, or null, in an open position, so that its type comes back. */
  public void writeOpen(@Nullable Object value) {
    open.write(this, value);
  }
}
