package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.NameFilter;
import dev.cairn.internal.NearestNames;
import dev.cairn.internal.OpenForms;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PinnedVersions;
import dev.cairn.internal.Registry;
import dev.cairn.internal.ReservedNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document. Generated codecs call it; whoever writes a {@link Codec} by hand may
 * too. The mapper makes one for each document; it is not thread-safe.
 *
 * <p>Every method reads whole tokens and takes care of commas and blanks. Methods for one type read
 * exactly that, or an envelope that names it, and never null. What is not as it must be, and what
 * is over the {@link Limits}, is refused with a {@link SerdeException} that says what was found,
 * what was due, and where; then nothing more can be read.
 */
public final class JsonReader extends TimeInput implements Outer {

  /** Where the name of the present property or entry begins. */
  private int nameAt;

  /** Where the object that ended last ends. */
  private int objectEnd;

  /**
   * Whether {@link #beginVersion} has begun the object that {@link #beginData} is about to begin.
   */
  private boolean begun;

  /** How many bytes migrations have written anew for this document. */
  private long rewritten;

  /** By depth: the names of ignored properties, so that none comes twice. */
  private @Nullable Set<String>[] ignored = noSets();

  /** By depth: the hash codes in a large container there. */
  private @Nullable Collisions[] collisions = new Collisions[0];

  JsonReader(byte[] document, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, limits, open, root);
  }

  /**
   * Opens the literal of an annotation, within the default limits. What is open in it may be plain
   * or built in; no registered type is known.
   *
   * @throws dev.cairn.SerdeException if the text is too long, or no text
   */
  public static JsonReader literal(String json) {
    byte[] document = DocumentInput.encode(json, Limits.DEFAULT);
    return new JsonReader(document, Limits.DEFAULT, LiteralValues.OPEN, null);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static @Nullable Set<String>[] noSets() {
    return new Set[0];
  }

  /**
   * Begins an object in a closed position, or in an envelope that names its type. Its version must
   * be that of {@code layout}; without one, the root has that and anything else has version 1.
   */
  public void beginObject(ObjectLayout layout) {
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
  public int beginVersion(ObjectLayout layout, int bare) {
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
  public void beginData(ObjectLayout layout, int version) {
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

  /**
   * Reads the name of the next property.
   *
   * @param guess the index of the property that is tried first
   * @return its index; {@link ObjectLayout#size()} where it is unknown and the layout collects
   *     such; -1 where the object has ended, and with it the envelope around it
   */
  public int nextProperty(ObjectLayout layout, int guess) {
    while (nextName()) {
      nameAt = pos;
      if (guess < layout.size()) {
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
      skipValue();
    }
    return -1;
  }

  /** Steps to a name, or over the end of an object. */
  private boolean nextName() {
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
    if (!escaped) {
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
    int property = escaped ? layout.find(name) : -1;
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

  private SerdeException duplicate(String name) {
    return malformed(nameAt, "The name '" + Excerpts.of(name) + "' comes twice in one object");
  }

  /** The name of the property just found. */
  public String propertyName() {
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
  public long mark(long seen, long bit) {
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
  public SerdeException missing(ObjectLayout layout, long... missing) {
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
  public SerdeException rejected(ObjectLayout layout, RuntimeException cause) {
    return malformed(
        objectEnd, "'" + layout.name() + "' refuses the data: " + cause.getMessage(), cause);
  }

  /** Reads the value of an unknown property into a map. */
  public void extra(Map<String, @Nullable Object> extras) {
    String name = propertyName();
    if (extras.containsKey(name)) {
      throw duplicate(name);
    }
    extras.put(name, readOpen(Object.class));
  }

  /**
   * Adds an element to a set.
   *
   * @throws SerdeException if it is in it, or the set refuses it
   */
  public <E> void add(Set<E> set, E element) {
    checkCollisions(set, set.size(), element);
    boolean added;
    try {
      added = set.add(element);
    } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
      throw malformed(pos, "The set cannot hold the element: " + e.getMessage(), e);
    }
    if (!added) {
      throw malformed(pos, "An element comes twice in one set");
    }
  }

  private void checkCollisions(Object container, int size, @Nullable Object element) {
    if (size < Collisions.MOST
        || Collisions.isOrdered(element)
        || container instanceof SortedSet
        || container instanceof SortedMap) {
      return;
    }
    if (depth >= collisions.length) {
      collisions = Arrays.copyOf(collisions, depth * 2);
    }
    Collisions counted = collisions[depth];
    if (counted == null || !counted.isOf(container)) {
      counted = new Collisions(container);
      collisions[depth] = counted;
    }
    if (counted.exceedsWith(element)) {
      throw limit(pos, Collisions.PROBLEM);
    }
  }

  /** Begins a map that is an object; false where an envelope stands, and then consumes nothing. */
  public boolean beginMap() {
    if (next() != '{') {
      throw due("a map, an object");
    }
    if (isEnvelope()) {
      return false;
    }
    enter();
    return true;
  }

  /** Reads the next key of a map; null where the map has ended. */
  public @Nullable String nextKey() {
    if (!nextName()) {
      return null;
    }
    nameAt = pos;
    String key = takeName();
    if (ReservedNames.contains(key)) {
      throw malformed(nameAt, "The reserved name '" + key + "' stands where it means nothing");
    }
    expect(':');
    return key;
  }

  /** Begins the object that a migration takes as plain data, unless that has been done. */
  void beginPlain(ObjectLayout layout) {
    beginData(layout, layout.version());
  }

  /** Reads the next name of plain data; null where the object has ended. */
  @Nullable String nextPlainName() {
    if (!nextName()) {
      return null;
    }
    nameAt = pos;
    String name = takeName();
    expect(':');
    return name;
  }

  /** What to throw where the name just read has come before. */
  SerdeException duplicateName() {
    return duplicate(propertyName());
  }

  /** Where the object that ended last is. */
  @Override
  public SerdeException.Location place() {
    return location(objectEnd);
  }

  /**
   * Returns a reader of an object that has been written anew, in the place of the one that ended
   * last. What is written anew in all, which may be nested, is within the limit of a document.
   */
  JsonReader again(byte[] object) {
    JsonReader original = this;
    while (original.outer instanceof JsonReader containing) {
      original = containing;
    }
    original.rewritten += object.length;
    if (original.rewritten > limits.documentBytes()) {
      throw limit(
          objectEnd, "Migrations have written more than " + limits.documentBytes() + " bytes anew");
    }
    JsonReader again = new JsonReader(object, limits, open, null);
    again.outer = this;
    again.depth = depth;
    return again;
  }

  /**
   * Puts an entry into a map.
   *
   * @throws SerdeException if the key is in it, or the map refuses the entry
   */
  public <K, V> void put(Map<K, V> map, K key, V value) {
    int size = map.size();
    checkCollisions(map, size, key);
    try {
      map.put(key, value);
    } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
      throw malformed(pos, "The map cannot hold the entry: " + e.getMessage(), e);
    }
    if (map.size() == size) {
      throw malformed(pos, "A key comes twice in one map");
    }
  }

  /**
   * Returns the first character of the next token, such as <code>{</code>, {@code "} or {@code 7};
   * 0 at the end of the document. Consumes nothing.
   */
  public char peek() {
    int first = next();
    return first == END ? 0 : (char) first;
  }

  /**
   * Reads a value in an open position, or null.
   *
   * @param bound what the value must be assignable to; checked before anything is built
   */
  public <T> @Nullable T readOpen(Class<T> bound) {
    return open.read(this, bound);
  }

  /**
   * Steps over a value of any kind, which must be well-formed and within the limits all the same.
   */
  public void skipValue() {
    new ValueSkipper(this).skip();
  }

  /** Apart, so that only what has defaults to read loads it. */
  private static final class LiteralValues {
    static final OpenValues OPEN =
        new OpenForms(
            new Registry(List.of()),
            NameFilter.ALL,
            /* ignoresUnknownProperties= */ false,
            PinnedVersions.NONE);
  }
}
