package dev.cairn.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of an object: its properties, by their index in the layout. Not thread-safe. */
public final class ObjectParts extends Parts {

  private final ObjectLayout layout;
  private final List<Codec<?>> arguments;
  private final BitSet sensitive = new BitSet();
  private final Map<Integer, Codec<?>> codecs = new TreeMap<>();
  private final Map<Integer, Codec<?>> older = new TreeMap<>();

  ObjectParts(ObjectLayout layout, List<Codec<?>> arguments) {
    this.layout = layout;
    this.arguments = arguments;
  }

  /** Hides properties; the index behind the last one stands for all unknown ones. */
  public ObjectParts sensitive(int... properties) {
    for (int property : properties) {
      sensitive.set(property);
    }
    return this;
  }

  /** Has a property's data followed. */
  public ObjectParts with(int property, Codec<?> codec) {
    codecs.put(property, codec);
    return this;
  }

  /** Adds the codec of an older version's shape, whose sensitive properties are hidden too. */
  public ObjectParts older(int version, Codec<?> shape) {
    older.put(version, shape);
    return this;
  }

  @Override
  public Parts in(Codec<?> named) {
    return named.type() == layout.type() ? this : named.parts();
  }

  @Override
  public Parts at(int version) {
    Codec<?> shape = older.get(version);
    return new VersionParts(this, version, shape == null ? null : shape.parts());
  }

  @Override
  public Parts object() {
    return this;
  }

  @Override
  public @Nullable Parts member(String name) {
    int property = layout.find(name);
    return property < 0 ? null : part(property);
  }

  /** The parts of a property that the type does not have; null where it does not keep it. */
  @Nullable Parts unknown() {
    return layout.unknown() == ObjectLayout.Unknown.COLLECT ? part(layout.size()) : null;
  }

  private Parts part(int property) {
    if (sensitive.get(property)) {
      return HIDDEN;
    }
    Codec<?> codec = codecs.get(property);
    return codec == null ? NONE : codec.parts();
  }

  int version() {
    return layout.version();
  }

  @Override
  public boolean isSensitive() {
    return !sensitive.isEmpty();
  }

  @Override
  public Class<?> type() {
    return layout.type();
  }

  @Override
  public List<Codec<?>> arguments() {
    return arguments;
  }

  @Override
  public List<Codec<?>> codecs() {
    List<Codec<?>> all = new ArrayList<>(codecs.values());
    all.addAll(older.values());
    return all;
  }
}
