package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.Parts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a document may be shown. What a codec leads to is followed; where data cannot be
 * followed, it is hidden if something sensitive can be in what should stand there. One for each
 * document; not thread-safe.
 */
final class Disclosure {

  private static final String DIMENSION = "[]";
  private static final String WRAPPER = "?";
  private static final int MOST_DIMENSIONS = 255;

  private final Registry registry;
  private final Documents documents;

  /** Whether data of types that are not known is hidden. */
  private final boolean hidesUnknown;

  /** By type, without regard to its type arguments: whether something sensitive is in it. */
  private final Map<Class<?>, Boolean> known = new HashMap<>();

  /** What was asked for last: the same is often asked for many elements or members in a row. */
  private Parts last = Parts.NONE;

  private boolean lastHides;

  Disclosure(Registry registry, Documents documents, boolean hidesUnknown) {
    this.registry = registry;
    this.documents = documents;
    this.hidesUnknown = hidesUnknown;
  }

  /** The parts of what an envelope of this name holds. */
  Parts inEnvelope(Parts position, String name) {
    if (name.indexOf('.') < 0 && BuiltIns.isName(name)) {
      Parts parts = position.in(name);
      return parts != null ? parts : otherwise(position);
    }
    Codec<?> codec = registry.byName(name);
    return codec != null ? position.in(codec) : unknown(position);
  }

  /**
   * The parts of the data of an array's envelope.
   *
   * @param component the type that it names; null where it names none
   */
  Parts inArray(Parts position, @Nullable String component) {
    if (component == null) {
      return Parts.HIDDEN;
    }
    int end = component.length();
    int dimensions = 0;
    while (component.startsWith(DIMENSION, end - DIMENSION.length())) {
      end -= DIMENSION.length();
      dimensions++;
    }
    String name = component.substring(0, end);
    Codec<?> codec = registry.byName(name);
    if (codec == null || dimensions > MOST_DIMENSIONS) {
      boolean wrapper = name.endsWith(WRAPPER);
      boolean builtIn = BuiltIns.isName(wrapper ? name.substring(0, end - 1) : name);
      return builtIn ? otherwise(position) : unknown(position);
    }
    for (int i = 0; i <= dimensions; i++) {
      codec = Codecs.list(codec, true);
    }
    return Parts.of(OpenArrays.LAYOUT).with(1, codec).at(1);
  }

  private Parts unknown(Parts position) {
    return hidesUnknown ? Parts.HIDDEN : otherwise(position);
  }

  /** What is not what should stand here is shown unless that may hold something sensitive. */
  Parts otherwise(Parts position) {
    return hides(position) ? Parts.HIDDEN : Parts.NONE;
  }

  /** Says whether something sensitive can be in data of these parts. */
  boolean hides(Parts parts) {
    if (parts != last) {
      Set<Class<?>> seen = new HashSet<>();
      lastHides = search(parts, seen);
      last = parts;
      if (!lastHides) {
        seen.forEach(type -> known.put(type, false));
      }
    }
    return lastHides;
  }

  private boolean search(Parts parts, Set<Class<?>> seen) {
    if (searchAll(parts.arguments(), seen)) {
      return true;
    }
    Class<?> type = parts.type();
    if (type != null && type.getTypeParameters().length > parts.arguments().size()) {
      return searchUntold(parts, type, seen);
    }
    Boolean before = type == null ? null : known.get(type);
    if (before != null) {
      return before;
    }
    if (type != null && !seen.add(type)) {
      return false;
    }
    boolean found = parts.isSensitive() || searchAll(parts.codecs(), seen);
    if (found && type != null) {
      known.put(type, true); // for all arguments: those of these parts were searched before
    }
    return found;
  }

  /** A generic type whose arguments its data alone tells: nothing holds for another one of it. */
  private boolean searchUntold(Parts parts, Class<?> type, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return true; // in itself, where the arguments may be others
    }
    boolean found = parts.isSensitive() || searchAll(parts.codecs(), seen);
    seen.remove(type);
    return found;
  }

  private boolean searchAll(List<Codec<?>> codecs, Set<Class<?>> seen) {
    for (Codec<?> codec : codecs) {
      if (search(codec.parts(), seen)) {
        return true;
      }
    }
    return false;
  }

  /** Describes data in the words of its codec; null where they fail. */
  @Nullable String described(Codec<?> codec, String data, int version) {
    try {
      return documents.describe(codec, data, version);
    } catch (RuntimeException e) {
      return null; // what the codec would have hidden must not be seen for that
    }
  }
}
