package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.ObjectLayout;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.codec.PropertyName;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Arrays in open positions: {@code {"type":"int","items":[1,2]}} under the name {@code array}. The
 * type of the components is a wire name, with {@code ?} behind the name of a primitive for its
 * wrapper and {@code []} for each further dimension, so arrays are made of classes that the
 * registry knows, and of no others. Immutable and thread-safe.
 */
final class OpenArrays {

  static final String NAME = "array";

  static final PropertyName TYPE = PropertyName.of("type");
  static final PropertyName ITEMS = PropertyName.of("items");
  static final ObjectLayout LAYOUT =
      ObjectLayout.of(NAME, 1, Object[].class, Unknown.FAIL, TYPE, ITEMS);

  private static final String DIMENSION = "[]";

  /** The JVM has arrays of at most 255 dimensions. */
  private static final int MOST_DIMENSIONS = 255;

  private final Registry registry;

  OpenArrays(Registry registry) {
    this.registry = registry;
  }

  /** The class of components and their codec. */
  private record Component(Class<?> type, Codec<?> codec) {

    Class<?> arrayType() {
      return type.arrayType();
    }

    @SuppressWarnings("unchecked") // the codec is of the class
    Codec<?> arrayCodec() {
      Codec<?> primitive = Codecs.scalar(arrayType());
      return primitive != null
          ? primitive
          : Codecs.array((Class<Object[]>) arrayType(), (Codec<Object>) codec, true);
    }

    Component dimension() {
      return new Component(arrayType(), arrayCodec());
    }
  }

  /** The codec that writes arrays of this class in open positions, or null. */
  @Nullable Codec<?> codecOf(Class<?> arrayType) {
    String name = nameOf(arrayType.componentType());
    if (name == null) {
      return null;
    }
    Component component = componentOf(name);
    return component == null || component.arrayType() != arrayType
        ? null
        : new OpenArrayCodec(arrayType, name, component.arrayCodec());
  }

  /**
   * Reads the data of an envelope.
   *
   * @param open says whether the name of a registered type may be used
   */
  Object read(JsonReader in, Class<?> bound, OpenForms open) {
    in.beginData(LAYOUT, 1);
    if (in.nextProperty(LAYOUT, 0) != 0) {
      throw in.malformed("An array names the type of its items first");
    }
    String name = in.readString();
    String base = baseOf(name);
    if (primitive(base) == null) {
      open.checkAllowed(in, base);
    }
    Component component = componentOf(name);
    if (component == null) {
      throw in.malformed("There are no arrays of " + Refusals.quoted(name));
    }
    OpenForms.checkFits(in, bound, component.arrayType(), NAME);
    if (in.nextProperty(LAYOUT, 1) != 1) {
      throw in.malformed("An array has its items behind their type");
    }
    if (in.peek() != '[') {
      throw in.malformed("The items of an array are an array");
    }
    Object array = component.arrayCodec().read(in);
    if (in.nextProperty(LAYOUT, 2) >= 0) {
      throw in.malformed("An array has a type and items, each once");
    }
    return array;
  }

  /** The name without dimensions: what must be built in or registered. */
  private static String baseOf(String name) {
    int end = name.length();
    while (name.startsWith(DIMENSION, end - DIMENSION.length())) {
      end -= DIMENSION.length();
    }
    return name.substring(0, end);
  }

  private @Nullable Component componentOf(String name) {
    String base = baseOf(name);
    int dimensions = (name.length() - base.length()) / DIMENSION.length();
    Component component = dimensions >= MOST_DIMENSIONS ? null : single(base);
    for (int i = 0; i < dimensions && component != null; i++) {
      component = component.dimension();
    }
    return component;
  }

  private @Nullable Component single(String name) {
    Component primitive = primitive(name);
    if (primitive != null) {
      return primitive;
    }
    Class<?> container = container(name);
    if (container != null) {
      return new Component(container, Objects.requireNonNull(Codecs.container(container)));
    }
    if (primitive(name + "?") != null) {
      return null; // the bare name of a wrapper
    }
    Codec<?> codec = name.equals("object") ? Codecs.OPEN : Codecs.scalar(name);
    if (codec == null) {
      codec = registry.byName(name);
    }
    return codec == null ? null : new Component(codec.type(), codec);
  }

  /** {@code byte} is missing on purpose: an array of it is {@code bytes}. */
  private static @Nullable Component primitive(String name) {
    return switch (name) {
      case "boolean" -> new Component(boolean.class, Codecs.BOOLEAN);
      case "short" -> new Component(short.class, Codecs.SHORT);
      case "int" -> new Component(int.class, Codecs.INT);
      case "long" -> new Component(long.class, Codecs.LONG);
      case "char" -> new Component(char.class, Codecs.CHAR);
      case "float" -> new Component(float.class, Codecs.FLOAT);
      case "double" -> new Component(double.class, Codecs.DOUBLE);
      case "boolean?" -> new Component(Boolean.class, Codecs.BOOLEAN);
      case "byte?" -> new Component(Byte.class, Codecs.BYTE);
      case "short?" -> new Component(Short.class, Codecs.SHORT);
      case "int?" -> new Component(Integer.class, Codecs.INT);
      case "long?" -> new Component(Long.class, Codecs.LONG);
      case "char?" -> new Component(Character.class, Codecs.CHAR);
      case "float?" -> new Component(Float.class, Codecs.FLOAT);
      case "double?" -> new Component(Double.class, Codecs.DOUBLE);
      default -> null;
    };
  }

  private static @Nullable Class<?> container(String name) {
    return switch (name) {
      case "list" -> List.class;
      case "collection" -> Collection.class;
      case "iterable" -> Iterable.class;
      case "set" -> Set.class;
      case "sorted-set" -> SortedSet.class;
      case "queue" -> Queue.class;
      case "deque" -> Deque.class;
      case "map" -> Map.class;
      case "sorted-map" -> SortedMap.class;
      case "entry" -> Map.Entry.class;
      case "optional" -> Optional.class;
      default -> null;
    };
  }

  private @Nullable String nameOf(Class<?> type) {
    if (type.isArray() && type != byte[].class) {
      String component = nameOf(type.componentType());
      return component == null ? null : component + DIMENSION;
    }
    if (type == Object.class) {
      return "object";
    }
    Codec<?> codec = Codecs.scalar(type);
    if (codec == null) {
      codec = registry.byType(type);
    }
    if (codec == null) {
      return containerName(type);
    }
    boolean wrapper = !type.isPrimitive() && primitive(codec.name() + "?") != null;
    return wrapper ? codec.name() + "?" : codec.name();
  }

  private static @Nullable String containerName(Class<?> type) {
    String[] names = {
      "list",
      "collection",
      "iterable",
      "set",
      "sorted-set",
      "queue",
      "deque",
      "map",
      "sorted-map",
      "entry",
      "optional"
    };
    for (String name : names) {
      if (container(name) == type) {
        return name;
      }
    }
    return null;
  }
}
