package dev.cairn.codec;

import java.util.Collection;
import java.util.Set;

/** Lists, sets and queues: an array of their elements. */
class CollectionCodec<E, C extends Collection<E>> extends ContainerCodec<C> {

  private final CollectionKind kind;
  private final Slot<E> element;

  CollectionCodec(CollectionKind kind, Slot<E> element) {
    this.kind = kind;
    this.element = element;
  }

  @Override
  public final String name() {
    return kind.envelope;
  }

  @Override
  public Class<?> type() {
    return kind.type();
  }

  @Override
  final boolean accepts(String envelope) {
    return kind.accepts(envelope);
  }

  @SuppressWarnings("unchecked") // what a kind creates is of its type
  C create() {
    return (C) kind.create();
  }

  @Override
  public final void write(JsonWriter out, C collection) {
    writeElements(out, collection, element);
  }

  static <E> void writeElements(JsonWriter out, Iterable<E> collection, Slot<E> element) {
    Keepable.checkCollection(out, collection);
    out.beginArray(collection);
    for (E each : collection) {
      out.element();
      element.write(out, each);
    }
    out.endArray();
  }

  @Override
  final C readBare(JsonReader in) {
    C collection = create();
    readElements(in, collection, element);
    return collection;
  }

  static <E> void readElements(JsonReader in, Collection<E> collection, Slot<E> element) {
    Set<E> set = collection instanceof Set ? (Set<E>) collection : null;
    in.beginArray();
    while (in.nextElement()) {
      E each = element.read(in);
      if (set != null) {
        in.add(set, each);
      } else {
        collection.add(each);
      }
    }
  }

  @Override
  public final Parts parts() {
    return Parts.elements(element.codec());
  }
}
