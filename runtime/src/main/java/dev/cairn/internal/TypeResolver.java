package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.EnumCodec;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codecs of the types that callers name, as a class or as a TypeRef. A type of an open
 * position, such as an interface, has the codec of open values within its bound. Elements may be
 * null, for a {@link Type} does not say. Immutable and thread-safe.
 */
public final class TypeResolver {

  private final Registry registry;

  private final CodecCache classes =
      new CodecCache() {
        @Override
        Codec<?> find(Class<?> type) {
          return ofClass(type);
        }
      };

  /** By the class of the TypeRef: each has one type. */
  private final CodecCache references =
      new CodecCache() {
        @Override
        Codec<?> find(Class<?> reference) {
          ParameterizedType parent = (ParameterizedType) reference.getGenericSuperclass();
          return resolve(parent.getActualTypeArguments()[0]);
        }
      };

  /** A resolver over a registry. */
  public TypeResolver(Registry registry) {
    this.registry = registry;
  }

  /**
   * The codec of a class.
   *
   * @throws dev.cairn.UnsupportedTypeException if it has none
   */
  public Codec<?> codec(Class<?> type) {
    return classes.get(type);
  }

  /**
   * The codec of the type that a TypeRef names.
   *
   * @param reference the class of the TypeRef
   * @throws dev.cairn.UnsupportedTypeException if it has none
   */
  public Codec<?> codecOfReference(Class<?> reference) {
    return references.get(reference);
  }

  private Codec<?> resolve(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    if (type instanceof GenericArrayType array) {
      Type component = array.getGenericComponentType();
      return array(rawClass(component), resolve(component));
    }
    return open(rawClass(type));
  }

  private Codec<?> ofClass(Class<?> type) {
    Codec<?> codec = builtIn(type);
    if (codec == null) {
      codec = registry.byType(type);
    }
    return codec != null ? codec : ofUnregistered(type);
  }

  /** Asked only for classes of the JDK, so that a cold start does not load 20 codecs. */
  private static @Nullable Codec<?> builtIn(Class<?> type) {
    if (type.getClassLoader() != null) {
      return null;
    }
    Codec<?> codec = Codecs.scalar(type);
    return codec != null ? codec : Codecs.container(type);
  }

  private @Nullable Codec<?> ofSupertype(Class<?> type) {
    Codec<?> codec = registry.bySupertype(type);
    return codec == null ? null : Codecs.narrow(type, codec);
  }

  private Codec<?> ofUnregistered(Class<?> type) {
    if (type.isArray()) {
      return array(type.componentType(), ofClass(type.componentType()));
    }
    if (type == EnumSet.class || type == EnumMap.class || type == void.class) {
      throw Refusals.unsupported(null, type);
    }
    Codec<?> inherited = ofSupertype(type);
    if (inherited != null) {
      return inherited;
    }
    if (type.isEnum()) {
      return ofEnum(type);
    }
    if (Modifier.isAbstract(type.getModifiers()) // as interfaces are
        || type == Object.class) {
      return open(type);
    }
    throw Refusals.unsupported(null, type);
  }

  private static <T> Codec<T> open(Class<T> bound) {
    @SuppressWarnings("unchecked") // T is Object
    Codec<T> any = (Codec<T>) Codecs.OPEN;
    return bound == Object.class ? any : Codecs.open(bound);
  }

  @SuppressWarnings("unchecked") // the codec is of the component's class
  private static Codec<?> array(Class<?> component, Codec<?> codec) {
    return Codecs.array((Class<Object[]>) component.arrayType(), (Codec<Object>) codec, true);
  }

  /** An enum of someone else: its constants go by their names, where the position names it. */
  @SuppressWarnings("unchecked") // Type is an enum
  private static <E extends Enum<E>> Codec<?> ofEnum(Class<?> type) {
    Class<E> constants = (Class<E>) type;
    return EnumCodec.of(type.getName(), constants, constants.getEnumConstants());
  }

  private Codec<?> ofGeneric(Class<?> raw, Type[] arguments) {
    List<Codec<?>> codecs = new ArrayList<>(arguments.length);
    for (Type argument : arguments) {
      codecs.add(resolve(argument));
    }
    if (raw == EnumSet.class) {
      return enumSet(codecs.get(0));
    }
    if (raw == EnumMap.class) {
      return enumMap(codecs.get(0), codecs.get(1));
    }
    Codec<?> container = container(raw, codecs);
    return container != null ? container : ofClass(raw).withArguments(codecs);
  }

  @SuppressWarnings("unchecked") // EnumSet<E> asks for an enum
  private static <E extends Enum<E>> Codec<?> enumSet(Codec<?> element) {
    return Codecs.enumSet((Codec<E>) element);
  }

  @SuppressWarnings("unchecked") // EnumMap<K, V> asks for an enum
  private static <K extends Enum<K>> Codec<?> enumMap(Codec<?> key, Codec<?> value) {
    return Codecs.enumMap((Codec<K>) key, (Codec<Object>) value, true);
  }

  @SuppressWarnings("unchecked") // the codecs are those of the arguments, one for each
  private static @Nullable Codec<?> container(Class<?> raw, List<Codec<?>> arguments) {
    return switch (arguments.size()) { // none are those of a class within a generic one
      case 1 -> Codecs.container(raw, arguments.get(0));
      case 2 ->
          Codecs.container(raw, (Codec<Object>) arguments.get(0), (Codec<Object>) arguments.get(1));
      default -> null;
    };
  }

  private static Class<?> rawClass(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return rawClass(array.getGenericComponentType()).arrayType();
    }
    if (type instanceof WildcardType wildcard) {
      return rawClass(wildcard.getUpperBounds()[0]);
    }
    return rawClass(((TypeVariable<?>) type).getBounds()[0]);
  }
}
