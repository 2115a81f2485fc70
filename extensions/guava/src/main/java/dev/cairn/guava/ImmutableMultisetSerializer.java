package dev.cairn.guava;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import dev.cairn.RegisteredSerializer;
import java.util.List;
import java.util.Map;

/** An immutable multiset is an array of pairs: an element, and how often it is there. */
@RegisteredSerializer
public final class ImmutableMultisetSerializer {

  private ImmutableMultisetSerializer() {}

  static <E> List<Map.Entry<E, Integer>> serialize(ImmutableMultiset<E> value) {
    return value.entrySet().stream()
        .<Map.Entry<E, Integer>>map(entry -> Map.entry(entry.getElement(), entry.getCount()))
        .toList();
  }

  static <E> ImmutableMultiset<E> deserialize(List<Map.Entry<E, Integer>> data, int version) {
    ImmutableMultiset.Builder<E> builder = ImmutableMultiset.builder();
    for (Map.Entry<E, Integer> entry : data) {
      if (entry.getValue() < 1) {
        throw new IllegalArgumentException("An element is there at least once");
      }
      builder.addCopies(entry.getKey(), entry.getValue());
    }
    Multiset<E> all = builder.build();
    if (all.entrySet().size() != data.size()) {
      throw new IllegalArgumentException("An element is counted twice");
    }
    return ImmutableMultiset.copyOf(all);
  }
}
