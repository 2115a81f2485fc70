package dev.cairn.codec;

import dev.cairn.internal.Excerpts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * {@code Collection} and {@code Iterable}, which do not say which kind they hold: a List is the
 * plain array, any other kind is its envelope, so that the kind comes back.
 */
final class AnyCollectionCodec<E, C extends Iterable<E>> extends Codec<C> {

  private final Class<?> type;
  private final Slot<E> element;

  AnyCollectionCodec(Class<?> type, Slot<E> element) {
    this.type = type;
    this.element = element;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, C value) {
    if (value instanceof List) {
      CollectionCodec.writeElements(out, value, element);
    } else {
      out.beginEnvelope(kindOf(out, value), 1);
      CollectionCodec.writeElements(out, value, element);
      out.endEnvelope();
    }
  }

  private static String kindOf(JsonWriter out, Iterable<?> value) {
    if (value instanceof SortedSet) {
      return "sorted-set";
    }
    if (value instanceof Set) {
      return "set";
    }
    if (value instanceof Queue) {
      return "deque";
    }
    throw Keepable.refused(
        out,
        value,
        value.getClass().getName()
            + " is no List, Set or Deque, so its kind cannot be kept; copy it into an ArrayList");
  }

  @Override
  public C read(JsonReader in) {
    if (!in.isEnvelope()) {
      return readInto(in, new ArrayList<>());
    }
    String kind = in.beginEnvelope();
    Collection<E> collection = create(in, kind);
    int version = in.envelopeVersion();
    if (version != 1) {
      throw in.unsupportedVersion(kind, version, 1);
    }
    C read = readInto(in, collection);
    in.endEnvelope();
    return read;
  }

  private Collection<E> create(JsonReader in, String kind) {
    return switch (kind) {
      case "set" -> new LinkedHashSet<>();
      case "sorted-set" -> new TreeSet<>();
      case "deque" -> new ArrayDeque<>();
      default ->
          throw in.malformed(
              "Expected a collection, found an envelope of '" + Excerpts.of(kind) + "'");
    };
  }

  @SuppressWarnings("unchecked") // C is Collection or Iterable: every collection is one
  private C readInto(JsonReader in, Collection<E> collection) {
    CollectionCodec.readElements(in, collection, element);
    return (C) collection;
  }

  @Override
  public Parts parts() {
    return Parts.elements(element.codec());
  }
}
