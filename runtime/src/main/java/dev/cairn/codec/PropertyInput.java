package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.NearestNames;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ReservedNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for the names in objects: known, unknown, twice, missing. */
abstract sealed class PropertyInput extends TimeInput permits ObjectInput {

  /** Turns the comma in front of a name into an opening bracket. */
  private static final long BRACKET_FOR_COMMA = ',' ^ '{';

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static final @Nullable Set<String>[] NO_SETS = new Set[0];

  /** Where the name of the present property or entry begins. */
  private int nameAt;

  /** Where the object that ended last ends. */
  int objectEnd;

  /** By depth: the names of ignored properties, so that none comes twice. */
  private @Nullable Set<String>[] ignored = NO_SETS;

  PropertyInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /**
   * Reads the name of the next property.
   *
   * @param guess the index of the property that is tried first
   * @return its index; {@link ObjectLayout#size()} where it is unknown and the layout collects
   *     such; -1 where the object has ended, and with it the envelope around it
   */
  public final int nextProperty(ObjectLayout layout, int guess) {
    if (guess < layout.size() && isNext(layout.property(guess))) {
      return guess;
    }
    return searchProperty(layout, guess);
  }

  /**
   * Reads the name of a property if just that stands here, behind a bracket or a comma: in this
   * spelling, without blanks. Else consumes nothing.
   *
   * @return whether the name has been read
   */
  public final boolean isNext(PropertyName name) {
    int behind = endOf(name);
    if (behind < 0) {
      return false;
    }
    pos = behind;
    fresh = false;
    return true;
  }

  /**
   * The place behind a name and its colon, where just that stands here: in this spelling, without
   * blanks. Else -1. The whole token with the comma, or the bracket, in front is compared by two or
   * three words, which takes half the time of looking for the quotes and comparing what is between.
   */
  private int endOf(PropertyName name) {
    int at = fresh ? pos - 1 : pos;
    int length = name.length();
    int behind = at + length;
    if (at + ByteWords.SIZE > end || behind > end) {
      return -1; // the last of a small document are found the other way
    }
    long other = ByteWords.get(buf, at) ^ name.head() ^ (fresh ? BRACKET_FOR_COMMA : 0);
    if (length <= ByteWords.SIZE
        ? other << (Long.SIZE - length * Byte.SIZE) != 0
        : other != 0 || !matchesRest(name, at)) {
      return -1;
    }
    nameAt = at + 1;
    return behind;
  }

  private boolean matchesRest(PropertyName name, int at) {
    int length = name.length();
    return ByteWords.get(buf, at + length - ByteWords.SIZE) == name.tail()
        && (length <= 2 * ByteWords.SIZE || matchesMiddle(name, at));
  }

  private boolean matchesMiddle(PropertyName name, int at) {
    if (ByteWords.get(buf, at + ByteWords.SIZE) != name.middle()) {
      return false;
    }
    int from = 2 * ByteWords.SIZE;
    int to = name.length() - ByteWords.SIZE;
    return from >= to || Arrays.equals(buf, at + from, at + to, name.token(), from, to);
  }

  private int searchProperty(ObjectLayout layout, int guess) {
    while (nextName()) {
      nameAt = pos;
      if (guess < layout.size() && isBehindBlank()) {
        byte[] token = layout.property(guess).token(); // begins with a comma
        int behind = pos + token.length - 1;
        if (behind <= end && Arrays.equals(buf, pos, behind, token, 1, token.length)) {
          pos = behind;
          return guess;
        }
      }
      int property = findProperty(layout);
      if (property >= 0) {
        return property;
      }
      ((JsonReader) this).skipValue();
    }
    return -1;
  }

  /** Says whether a blank stands in front, so that the guess has not been tried already. */
  private boolean isBehindBlank() {
    return buf[pos - 1] <= ' ';
  }

  /** Steps to a name, or over the end of an object. */
  final boolean nextName() {
    int b = next();
    if (b == '}') {
      endObject();
      return false;
    }
    if (fresh) {
      fresh = false;
    } else if (b == ',') {
      pos++;
      b = next();
    } else {
      throw due("',' or '}'");
    }
    if (b != '"') {
      throw due("a property name");
    }
    return true;
  }

  private void endObject() {
    if (depth < ignored.length) {
      ignored[depth] = null;
    }
    objectEnd = pos;
    leave();
  }

  /** Reads a name that was not guessed, and its colon; -1 where it is to be ignored. */
  private int findProperty(ObjectLayout layout) {
    int stop = scanString();
    int property = -1;
    if (isPlain()) {
      property = layout.find(buf, nameAt + 1, stop);
    }
    if (property < 0) {
      pos = nameAt;
      property = findOdd(layout, takeName());
    }
    expect(':');
    return property;
  }

  private int findOdd(ObjectLayout layout, String name) {
    int property = isPlain() ? -1 : layout.find(name);
    if (property >= 0) {
      return property;
    }
    if (ReservedNames.contains(name)) {
      throw malformed(nameAt, "The reserved name '" + name + "' stands where it means nothing");
    }
    if (layout.unknown() == ObjectLayout.Unknown.COLLECT) {
      return layout.size();
    }
    if (layout.unknown() == ObjectLayout.Unknown.FAIL && !open.ignoresUnknownProperties()) {
      throw unknown(layout, name);
    }
    ignore(name);
    return -1;
  }

  private SerdeException unknown(ObjectLayout layout, String name) {
    return malformed(
        nameAt,
        "Unknown property '"
            + Excerpts.of(name)
            + "' of '"
            + layout.name()
            + "'"
            + NearestNames.suggestion(name, layout.propertyNames()));
  }

  /** Notes the name of a property to skip, which may come once like any other. */
  private void ignore(String name) {
    if (depth >= ignored.length) {
      ignored = Arrays.copyOf(ignored, depth * 2);
    }
    Set<String> names = ignored[depth];
    if (names == null) {
      names = new HashSet<>();
      ignored[depth] = names;
    }
    if (!names.add(name)) {
      throw duplicate(name);
    }
  }

  final SerdeException duplicate(String name) {
    return malformed(nameAt, "The name '" + Excerpts.of(name) + "' comes twice in one object");
  }

  /** The name of the property just found. */
  public final String propertyName() {
    int behind = pos;
    pos = nameAt;
    String name = takeName();
    pos = behind;
    return name;
  }

  /**
   * Notes that a property has come.
   *
   * @param seen the properties that have come before, one bit for each
   * @param bit the bit of this one
   * @return both
   * @throws SerdeException if this one has come before
   */
  public final long mark(long seen, long bit) {
    if ((seen & bit) != 0) {
      throw duplicate(propertyName());
    }
    return seen | bit;
  }

  /**
   * Returns an exception to throw where the object that ended last has not all it needs.
   *
   * @param missing what is missing, one bit for each property, 64 properties in each
   */
  public final SerdeException missing(ObjectLayout layout, long... missing) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < layout.size(); i++) {
      if ((missing[i >> 6] >>> i & 1) != 0) {
        names.add("'" + layout.property(i).name() + "'");
      }
    }
    boolean one = names.size() == 1;
    return malformed(
        objectEnd,
        (one ? "Required property " : "Required properties ")
            + String.join(", ", names)
            + (one ? " is missing" : " are missing")
            + " in '"
            + layout.name()
            + "'");
  }

  /** Returns an exception to throw where a constructor or setter refuses what was read. */
  public final SerdeException rejected(ObjectLayout layout, RuntimeException cause) {
    return malformed(
        objectEnd, "'" + layout.name() + "' refuses the data: " + cause.getMessage(), cause);
  }

  /** Notes that the name of an entry stands here. */
  final void noteName() {
    nameAt = pos;
  }

  /** Where the name of the present property or entry begins. */
  final int nameAt() {
    return nameAt;
  }
}
