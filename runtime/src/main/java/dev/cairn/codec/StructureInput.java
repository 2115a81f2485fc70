package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ReservedNames;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for what has parts: arrays and envelopes, and the limit of depth. */
abstract sealed class StructureInput extends TokenInput permits NumberInput {

  private static final int LONGEST_VERSION = 10;

  private static final boolean[] NONE = {};

  private final int maxDepth;

  /** How many arrays and objects are open, envelopes among them. */
  int depth;

  /** Whether the array or object just opened has not been looked into yet. */
  boolean fresh;

  /** By depth: whether the array or object there ends an envelope around it, too. */
  private boolean[] wrapped = NONE;

  private int envelopeVersion;

  StructureInput(
      byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
    this.maxDepth = limits.depth();
  }

  /** Steps over an opening bracket. */
  final void enter() {
    if (++depth > maxDepth) {
      throw limit(pos, "More than " + maxDepth + " arrays and objects are open at once");
    }
    pos++;
    fresh = true;
  }

  /** Steps over a closing bracket, and over that of an envelope around it. */
  final void leave() {
    pos++;
    fresh = false;
    int left = depth--;
    if (left < wrapped.length && wrapped[left]) {
      wrapped[left] = false;
      endEnvelope();
    }
  }

  /** Notes that the array or object just opened is all the data of an envelope. */
  final void wrap() {
    if (depth >= wrapped.length) {
      wrapped = Arrays.copyOf(wrapped, Math.max(16, depth * 2));
    }
    wrapped[depth] = true;
  }

  /** Begins an array. */
  public final void beginArray() {
    if (next() != '[') {
      throw noArray();
    }
    enter();
  }

  private SerdeException noArray() {
    if (!isEnvelope()) {
      return due("an array");
    }
    int start = pos;
    return misplaced(start, beginEnvelope(), "an array");
  }

  /**
   * Begins an array, or an array in an envelope.
   *
   * @param envelopeNames the wire names that the envelope may have
   */
  public final void beginArray(String... envelopeNames) {
    if (next() != '{') {
      beginArray();
      return;
    }
    openBuiltIn(envelopeNames);
    beginArray();
    wrap();
  }

  /** Says whether another element follows; if none does, ends the array. */
  public final boolean nextElement() {
    int b = next();
    if (fresh) {
      fresh = false;
      if (b != ']') {
        return true;
      }
    } else if (b == ',') {
      pos++;
      return true;
    } else if (b != ']') {
      throw due("',' or ']'");
    }
    leave();
    return false;
  }

  /** Says whether an envelope begins here. Consumes nothing. */
  public final boolean isEnvelope() {
    if (next() != '{') {
      return false;
    }
    int start = pos++;
    next();
    boolean found = endOfReserved(ReservedNames.CLASS_NAME) >= 0;
    pos = start;
    return found;
  }

  /** Says whether an envelope that names just this type begins here. Consumes nothing. */
  public final boolean isEnvelope(String name) {
    return name.equals(envelopeName());
  }

  /** The wire name that an envelope here begins with, or null if none does. Consumes nothing. */
  final @Nullable String envelopeName() {
    if (!isEnvelope()) {
      return null;
    }
    int start = pos++;
    next();
    pos = endOfReserved(ReservedNames.CLASS_NAME);
    expect(':');
    String name = className();
    pos = start;
    return name;
  }

  /**
   * Begins an envelope; what is read next is its data.
   *
   * @return the wire name of its type, which is known and allowed; {@link #envelopeVersion} then
   *     gives the version
   */
  public final String beginEnvelope() {
    String name = header();
    open.checkAllowed((JsonReader) this, name);
    return name;
  }

  /**
   * Begins an envelope of a codec's type in its present version, spelled as it is written. Whether
   * the type is allowed, and its name not too long, is not checked.
   *
   * @return whether such an envelope stands here; if not, nothing is consumed
   */
  public final boolean beginEnvelope(Codec<?> codec) {
    byte[] start = codec.envelopeStart();
    int from = pos;
    int behind = from + start.length;
    if (start.length == 0
        || behind > end
        || buf[behind - 1] != ':' // most other names are as long as no token
        || !Arrays.equals(buf, from, behind, start, 0, start.length)) {
      return false;
    }
    enter();
    pos = behind;
    fresh = false;
    envelopeVersion = codec.version();
    return true;
  }

  /**
   * Begins an envelope of a type that the position tells, so that nothing need know its name.
   *
   * @param current the present wire name of the type
   */
  final void beginEnvelopeOf(String current) {
    String name = header();
    open.checkAllowed((JsonReader) this, name, current);
  }

  private String header() {
    if (next() != '{') {
      throw due("an envelope");
    }
    enter();
    memberOfEnvelope(ReservedNames.CLASS_NAME);
    String name = className();
    comma();
    memberOfEnvelope(ReservedNames.VERSION);
    int version = version();
    comma();
    memberOfEnvelope(ReservedNames.DATA);
    fresh = false;
    envelopeVersion = version;
    return name;
  }

  private void memberOfEnvelope(String reserved) {
    next();
    int behind = endOfReserved(reserved);
    if (behind < 0) {
      throw due('"' + reserved + "\" of an envelope");
    }
    pos = behind;
    expect(':');
  }

  private void comma() {
    if (next() != ',') {
      throw due("',' between the members of an envelope");
    }
    pos++;
  }

  /** Reads the name of a type. */
  final String className() {
    if (next() != '"') {
      throw due("the name of a type");
    }
    int start = pos;
    String name = takeName();
    if (name.isEmpty()) {
      throw malformed(start, "The name of a type is empty");
    }
    return name;
  }

  /** Reads a version: an integer from 1 to the largest int. */
  final int version() {
    next();
    int start = pos;
    long version = 0;
    while (pos < end && pos - start <= LONGEST_VERSION && buf[pos] >= '0' && buf[pos] <= '9') {
      version = version * 10 + buf[pos++] - '0';
    }
    int b = pos < end ? buf[pos] : END;
    if (version < 1
        || version > Integer.MAX_VALUE
        || buf[start] == '0'
        || b == '.'
        || b == 'e'
        || b == 'E') {
      throw due(start, "a version, a positive integer");
    }
    return (int) version;
  }

  /** The version that the envelope just begun names. */
  public final int envelopeVersion() {
    return envelopeVersion;
  }

  /** Ends an envelope. */
  public final void endEnvelope() {
    if (next() != '}') {
      throw due("'}' at the end of an envelope");
    }
    pos++;
    depth--;
    fresh = false;
  }

  /** Begins the envelope of a built-in value that has no parts. */
  final void openScalar(String name) {
    openBuiltIn(name);
    if (next() == '{') {
      throw due("the data of " + name);
    }
  }

  /** Begins an envelope of a built-in type, which has one version. */
  final void openBuiltIn(String... names) {
    int start = pos;
    String name = beginEnvelope();
    if (!Arrays.asList(names).contains(name)) {
      throw misplaced(start, name, String.join(" or ", names));
    }
    if (envelopeVersion != 1) {
      throw unsupportedVersion(name, envelopeVersion, 1);
    }
  }

  /** What to throw where an envelope names a type that does not fit the position. */
  final SerdeException misplaced(int start, String name, String due) {
    return malformed(
        start, "Expected " + due + ", found an envelope of '" + Excerpts.of(name) + "'");
  }

  /** What to throw where the data is of a type that can only be written. */
  final SerdeException unreadable(String name, int version) {
    next();
    return new UnsupportedTypeException(
        "'"
            + name
            + "' can be written but not read; give its serializer a deserialize(data, version)",
        location(pos).withType(name, version),
        null);
  }

  /**
   * Returns an exception to throw where data has a version that cannot be read.
   *
   * @param name the wire name of the type
   * @param found the version of the data
   * @param readable the versions that can be read
   */
  public final SerdeException unsupportedVersion(String name, int found, int... readable) {
    next();
    String versions = Arrays.toString(readable);
    return new UnsupportedVersionException(
        "Version "
            + found
            + " of '"
            + name
            + "' cannot be read; readable here: "
            + versions.substring(1, versions.length() - 1)
            + (found > readable[readable.length - 1]
                ? "; the data was written by newer code: deploy that before reading it"
                : "; a migration from it is missing"),
        location(pos).withType(name, found),
        null);
  }
}
