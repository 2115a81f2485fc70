package com.acme.properties;

import dev.cairn.Serde;
import dev.cairn.codec.CodecProvider;
import dev.cairn.processor.random.RandomValues;
import dev.cairn.processor.random.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** The types of the application, and values of them made from a seed. */
final class Model {

  /**
   * Types whose values cannot be put together at random: classes of others with a serializer of
   * their own, and what a constructor or a form refuses.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "java\\..*|com\\.acme\\.(registered|imported|plain|nulls|library|cost|usage)\\..*"
              + "|com\\.acme\\.(classes\\.(Built|Plain)|properties\\.(Created|Ignored.*|Event)"
              + "|secrets\\.Headers.*)");

  /** All that are read. */
  static final List<Class<?>> ALL = all();

  /** Those that values are made of. */
  static final List<Class<?>> TYPES =
      ALL.stream().filter(type -> !LEFT_OUT.matcher(type.getName()).matches()).toList();

  private Model() {}

  private static List<Class<?>> all() {
    List<Class<?>> types = new ArrayList<>();
    for (CodecProvider provider : ServiceLoader.load(CodecProvider.class)) {
      for (String name : provider.names()) {
        Class<?> type = provider.byName(name).type();
        if (!types.contains(type)) {
          types.add(type);
        }
      }
    }
    types.sort(Comparator.comparing(Class::getName));
    return List.copyOf(types);
  }

  /** Which type a seed is about. */
  static Class<?> type(long seed) {
    return TYPES.get((int) Long.remainderUnsigned(seed, TYPES.size()));
  }

  /** A value of {@link #type}. */
  static Object value(long seed) {
    Object value = new RandomValues(seed, TYPES).of(type(seed));
    return value == null ? "none" : value;
  }

  /** Its document, with the name of its type. */
  static String document(long seed) {
    return Serde.serialize(value(seed));
  }

  /** The type to name where the reader is told; a constant with a body has a class of its own. */
  static Class<?> closed(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  /** All that a value is, for not all types have an equality. */
  static String text(Object value) {
    return ValueText.of(value);
  }
}
