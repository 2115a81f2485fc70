package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.FormCodec;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of values in open positions: plain JSON where that tells enough, else envelopes of
 * registered and built-in types. Immutable and thread-safe.
 */
public final class OpenForms extends OpenValues {

  private static final int MOST_MET = 8;

  private final Registry registry;
  private final NameFilter filter;
  private final boolean ignoresUnknownProperties;
  private final @Nullable PinnedVersions pinned;

  /** The first registered types that envelopes have named: theirs are told by one comparison. */
  private volatile Codec<?>[] met = {};

  private final CodecCache codecs =
      new CodecCache() {
        @Override
        Codec<?> find(Class<?> type) {
          return codecFor(type);
        }
      };

  /** Creates the forms of a mapper. */
  public OpenForms(
      Registry registry,
      NameFilter filter,
      boolean ignoresUnknownProperties,
      PinnedVersions pinned) {
    this.pinned = pinned.isEmpty() ? null : pinned;
    this.registry = registry;
    this.filter = filter;
    this.ignoresUnknownProperties = ignoresUnknownProperties;
  }

  @Override
  public void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Double number && Double.isFinite(number)) {
      out.writeDouble(number);
    } else if (value instanceof Long number && number != number.intValue()) {
      out.writeLong(number);
    } else {
      writeObject(out, value);
    }
  }

  @SuppressWarnings("unchecked") // the codec found is that of the value's class
  private void writeObject(JsonWriter out, Object value) {
    Codec<Object> codec = (Codec<Object>) codecFor(out, value.getClass());
    if (value instanceof List<?> list && codec == BuiltIns.LIST) {
      OpenContainers.writeList(this, out, list);
    } else if (value instanceof Map<?, ?> map && codec == BuiltIns.MAP && isPlain(map)) {
      OpenContainers.writeMap(this, out, map);
    } else {
      codec.writeEnvelope(out, value);
    }
  }

  private static boolean isPlain(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!(key instanceof String text) || ReservedNames.contains(text)) {
        return false;
      }
    }
    return true;
  }

  private Codec<?> codecFor(JsonWriter out, Class<?> type) {
    Codec<?> codec = codecOf(type);
    if (codec == null) {
      throw Refusals.unsupported(out, type);
    }
    return codec;
  }

  private Codec<?> codecFor(Class<?> type) {
    // The class of a constant with a body is not that of its enum.
    Class<?> declared =
        Enum.class.isAssignableFrom(type) && !type.isEnum() ? type.getSuperclass() : type;
    Codec<?> codec = declared == null ? null : registry.byType(declared);
    if (codec == null && type.isArray() && type != byte[].class) {
      codec = new OpenArrays(registry).codecOf(type);
    } else if (codec == null) {
      codec = inherited(type);
    }
    if (codec == null) {
      throw new NoCodecException();
    }
    return codec;
  }

  /**
   * A built-in form, unless a registered serializer is for a more special type: one for a class of
   * lists goes before that of all lists, one for all that is Comparable does not.
   */
  private @Nullable Codec<?> inherited(Class<?> type) {
    Codec<?> builtIn = BuiltIns.byType(type);
    if (builtIn != null && type.getClassLoader() == null) {
      return builtIn;
    }
    Codec<?> serving = registry.bySupertype(type);
    boolean special =
        serving != null && (builtIn == null || BuiltIns.byType(serving.type()) == builtIn);
    return special ? serving : builtIn;
  }

  @Override
  public <T> @Nullable T read(JsonReader in, Class<T> bound) {
    return bound.cast(readValue(in, bound));
  }

  @Nullable Object readValue(JsonReader in, Class<?> bound) {
    return switch (in.peek()) {
      case 'n' -> {
        in.readNull(); // refuses what merely begins so
        yield null;
      }
      case 't', 'f' -> {
        checkFits(in, bound, Boolean.class, "a boolean");
        yield in.readBoolean();
      }
      case '"' -> {
        checkFits(in, bound, String.class, "a string");
        yield in.readString();
      }
      case '[' -> {
        checkFits(in, bound, ArrayList.class, "an array");
        yield OpenContainers.readList(this, in);
      }
      case '{' -> readObject(in, bound);
      default -> {
        Number number = in.readNumber();
        checkFits(in, bound, number.getClass(), "a number");
        yield number;
      }
    };
  }

  private Object readObject(JsonReader in, Class<?> bound) {
    for (Codec<?> codec : met) {
      if (in.beginEnvelope(codec)) {
        checkFits(in, bound, codec.type(), codec.name());
        Object value = codec.readData(in, codec.version());
        in.endEnvelope();
        return value;
      }
    }
    if (!in.isEnvelope()) {
      checkFits(in, bound, LinkedHashMap.class, "an object without a class name");
      return OpenContainers.readMap(this, in);
    }
    String name = in.beginEnvelope();
    int version = in.envelopeVersion();
    Object value = readData(in, name, version, bound);
    in.endEnvelope();
    return value;
  }

  private Object readData(JsonReader in, String name, int version, Class<?> bound) {
    if (name.equals(OpenArrays.NAME)) {
      if (version != 1) {
        throw in.unsupportedVersion(name, version, 1);
      }
      return new OpenArrays(registry).read(in, bound, this);
    }
    Codec<?> codec = isShort(name) ? BuiltIns.byName(name) : null;
    if (codec != null) {
      checkFits(in, bound, BuiltIns.built(name, codec), name);
    } else {
      codec = registered(in, name);
      if (codec instanceof FormCodec<?, ?> form && form.servesSubtypes()) {
        return readSubtype(in, form, version, bound);
      }
      checkFits(in, bound, codec.type(), name);
      if (name.equals(codec.name())) { // what holds of an alias need not hold of the name
        remember(codec);
      }
    }
    return codec.readData(in, version);
  }

  /** Keeps a codec that is allowed, unless there are enough of them. */
  private void remember(Codec<?> codec) {
    Codec<?>[] known = met;
    if (known.length < MOST_MET && !Arrays.asList(known).contains(codec)) {
      Codec<?>[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = codec;
      met = more;
    }
  }

  /** Whether a value of a subtype fits can only be seen when it is there. */
  private static Object readSubtype(
      JsonReader in, FormCodec<?, ?> codec, int version, Class<?> bound) {
    Class<?> type = codec.type();
    if (!bound.isInterface() && !type.isInterface() && !type.isAssignableFrom(bound)) {
      checkFits(in, bound, type, codec.name());
    }
    Object value = codec.readData(in, version);
    checkFits(in, bound, value.getClass(), codec.name());
    return value;
  }

  /** Keeps the built-in codecs from being loaded where only registered types are in use. */
  private static boolean isShort(String name) {
    return name.indexOf('.') < 0;
  }

  static void checkFits(JsonReader in, Class<?> bound, Class<?> found, String what) {
    if (bound != Object.class && !bound.isAssignableFrom(found)) {
      throw in.malformed("Expected " + bound.getTypeName() + ", found " + Refusals.quoted(what));
    }
  }

  private Codec<?> registered(JsonReader in, String name) {
    Codec<?> codec = registry.byName(name);
    if (codec == null) {
      throw Refusals.unknown(in, name, knownNames());
    }
    return codec;
  }

  private List<String> knownNames() {
    List<String> names = registry.names();
    names.addAll(BuiltIns.names());
    return names;
  }

  @Override
  public void checkAllowed(JsonReader in, String name) {
    if (isShort(name) && BuiltIns.isName(name)) {
      return;
    }
    checkAllowed(in, name, registered(in, name).name());
  }

  @Override
  public void checkAllowed(JsonReader in, String name, String current) {
    if (!filter.takesAll() && !filter.takes(name, current)) {
      throw Refusals.notAllowed(in, name);
    }
  }

  @Override
  public @Nullable Codec<?> codecOf(Class<?> type) {
    try {
      return codecs.get(type);
    } catch (NoCodecException e) {
      return null;
    }
  }

  @Override
  public @Nullable Class<?> typeOf(String name) {
    Codec<?> builtIn = isShort(name) ? BuiltIns.byName(name) : null;
    if (builtIn != null) {
      return BuiltIns.built(name, builtIn);
    }
    Codec<?> codec = registry.byName(name);
    return codec == null ? null : codec.type();
  }

  @Override
  public boolean ignoresUnknownProperties() {
    return ignoresUnknownProperties;
  }

  @Override
  public @Nullable PinnedVersions pinnedVersions() {
    return pinned;
  }

  /** Says that a class has no codec; the place is added where it is known. */
  private static final class NoCodecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoCodecException() {
      super(null, null, false, false);
    }
  }
}
