package dev.cairn;

import dev.cairn.codec.Codec;
import dev.cairn.internal.Documents;
import dev.cairn.internal.JacksonBridge;
import dev.cairn.internal.NameFilter;
import dev.cairn.internal.OpenForms;
import dev.cairn.internal.PinnedVersions;
import dev.cairn.internal.Registry;
import dev.cairn.internal.TypeResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes values as JSON and reads them back, with the codecs that were generated when the types
 * were compiled. Immutable and thread-safe; make one and keep it, for it remembers the codecs it
 * has found.
 *
 * <pre>{@code
 * SerdeMapper mapper =
 *     SerdeMapper.builder().allow("com.acme.*").limits(Limits.DEFAULT.withDepth(64)).build();
 * String json = mapper.serialize(order);
 * Order same = mapper.deserialize(json, Order.class);
 * }</pre>
 *
 * <p>A value is written in one of two ways. {@link #serialize(Object)} says in the text what it is,
 * so any of the methods reads it. {@link #serialize(Object, Class)} and its likes leave that out,
 * for a reader that says the type itself; the text is smaller. Methods that read as a type take
 * both forms, and a document without an envelope is taken as the current version of the type.
 *
 * <p>Whatever is wrong with a value or a document is a {@link SerdeException}. Streams are neither
 * flushed nor closed; an {@link IOException} of theirs is thrown as an {@link
 * UncheckedIOException}. Where the document is the token {@code null}, reading gives null, but for
 * a primitive class, which refuses it. A byte array must not be changed while it is read.
 *
 * <p>This file lists every combination of form, source and type, so it is longer than others.
 */
public final class SerdeMapper {

  private final Limits limits;
  private final TypeResolver types;
  private final Documents documents;

  private SerdeMapper(Builder builder) {
    Registry registry = new Registry(builder.loaders);
    boolean ignores = builder.unknownProperties == UnknownProperties.IGNORE;
    this.limits = builder.limits;
    this.types = new TypeResolver(registry);
    OpenForms open = new OpenForms(registry, builder.filter, ignores, pinned(builder));
    this.documents = new Documents(limits, open, registry);
  }

  private PinnedVersions pinned(Builder builder) {
    PinnedVersions pinned = builder.pinned;
    for (Map.Entry<Class<?>, Integer> pin : builder.pinnedTypes.entrySet()) {
      Codec<?> codec = types.codec(pin.getKey());
      if (!codec.writableVersions().contains(pin.getValue())) {
        throw new IllegalArgumentException(
            "Version "
                + pin.getValue()
                + " of '"
                + codec.name()
                + "' cannot be written; writable here: "
                + codec.writableVersions()
                + "; a @Migration that goes back is missing");
      }
      pinned = pinned.withName(codec.name(), pin.getValue());
    }
    return pinned;
  }

  /**
   * The mapper behind {@link Serde}, with the defaults of {@link #builder()}. Its codecs are those
   * that the context class loader of the first caller's thread sees or, where it sees none, the
   * class loader of Cairn.
   */
  public static SerdeMapper shared() {
    return Shared.MAPPER;
  }

  /**
   * Starts a mapper of one's own. By default it takes every registered type, has {@link
   * Limits#DEFAULT}, and leaves unknown properties to the types.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Writes a value with its type. */
  public String serialize(@Nullable Object value) {
    return documents.text(value, null);
  }

  /**
   * Writes a value without its type.
   *
   * @param type what the reader will name; the value must be one
   */
  public String serialize(@Nullable Object value, Class<?> type) {
    return documents.text(value, types.codec(type));
  }

  /**
   * Writes a value without its type.
   *
   * @param type what the reader will name; the value must be one
   */
  public String serialize(@Nullable Object value, TypeRef<?> type) {
    return documents.text(value, codec(type));
  }

  /** Writes a value with its type, as UTF-8. */
  public void serialize(@Nullable Object value, OutputStream out) {
    send(serializeToBytes(value), out);
  }

  /** Writes a value without its type, as UTF-8. */
  public void serialize(@Nullable Object value, Class<?> type, OutputStream out) {
    send(serializeToBytes(value, type), out);
  }

  /** Writes a value without its type, as UTF-8. */
  public void serialize(@Nullable Object value, TypeRef<?> type, OutputStream out) {
    send(serializeToBytes(value, type), out);
  }

  /** Writes a value with its type, as UTF-8. */
  public byte[] serializeToBytes(@Nullable Object value) {
    return documents.bytes(value, null);
  }

  /** Writes a value without its type, as UTF-8. */
  public byte[] serializeToBytes(@Nullable Object value, Class<?> type) {
    return documents.bytes(value, types.codec(type));
  }

  /** Writes a value without its type, as UTF-8. */
  public byte[] serializeToBytes(@Nullable Object value, TypeRef<?> type) {
    return documents.bytes(value, codec(type));
  }

  /** Reads a value of the type that the document names. */
  public @Nullable Object deserialize(String document) {
    return documents.read(document, null, true);
  }

  /** Reads a value of the type that the document names. */
  public @Nullable Object deserialize(byte[] document) {
    return documents.read(document, null, true);
  }

  /** Reads a value of the type that the document names; the stream holds nothing else. */
  public @Nullable Object deserialize(InputStream document) {
    return documents.read(documents.drain(document), null, true);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(String document, Class<T> type) {
    return as(documents.read(document, types.codec(type), !type.isPrimitive()));
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(byte[] document, Class<T> type) {
    return as(documents.read(document, types.codec(type), !type.isPrimitive()));
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(InputStream document, Class<T> type) {
    return deserialize(documents.drain(document), type);
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(String document, TypeRef<T> type) {
    return as(documents.read(document, codec(type), true));
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(byte[] document, TypeRef<T> type) {
    return as(documents.read(document, codec(type), true));
  }

  /** Reads a value of this type, whether the document names it or not. */
  public <T extends @Nullable Object> T deserialize(InputStream document, TypeRef<T> type) {
    return deserialize(documents.drain(document), type);
  }

  /**
   * Writes a value with its type to a generator of jackson-core, be it of JSON or of a binary
   * format.
   */
  public void write(@Nullable Object value, JsonGenerator generator) {
    JacksonBridge.write(serialize(value), generator);
  }

  /** Writes a value without its type to a generator of jackson-core. */
  public void write(@Nullable Object value, Class<?> type, JsonGenerator generator) {
    JacksonBridge.write(serialize(value, type), generator);
  }

  /** Writes a value without its type to a generator of jackson-core. */
  public void write(@Nullable Object value, TypeRef<?> type, JsonGenerator generator) {
    JacksonBridge.write(serialize(value, type), generator);
  }

  /**
   * Reads one value of the type that the data names from a parser of jackson-core. The value begins
   * at the current token or, where there is none, at the next; afterwards the parser stands at the
   * end of the value, with its current token cleared, so that the same call reads the next value.
   */
  public @Nullable Object read(JsonParser parser) {
    return deserialize(JacksonBridge.read(parser, limits));
  }

  /** Reads one value of this type from a parser of jackson-core; see {@link #read(JsonParser)}. */
  public <T extends @Nullable Object> T read(JsonParser parser, Class<T> type) {
    return deserialize(JacksonBridge.read(parser, limits), type);
  }

  /** Reads one value of this type from a parser of jackson-core; see {@link #read(JsonParser)}. */
  public <T extends @Nullable Object> T read(JsonParser parser, TypeRef<T> type) {
    return deserialize(JacksonBridge.read(parser, limits), type);
  }

  /**
   * Shows a document to people: {@code com.acme.Order@version=2(id=7, items=[a, b])}. No type needs
   * to be known, and no name in the document leads to a class. Where types are known, properties
   * that are {@link Sensitive} are shown as {@code ***}; in data of other versions of such types,
   * and where its shape is not the expected one, what cannot be told from them is too. A document
   * without an envelope says nothing of its type, and is shown as it stands.
   */
  public String stringify(String document) {
    return documents.stringify(document, Integer.MAX_VALUE);
  }

  /**
   * Shows a document to people in at most so many characters, the last being an ellipsis where
   * something is left out.
   *
   * @throws IllegalArgumentException if the length is not positive
   */
  public String stringify(String document, int maxLength) {
    if (maxLength <= 0) {
      throw new IllegalArgumentException("maxLength must be positive, not " + maxLength);
    }
    return documents.stringify(document, maxLength);
  }

  /**
   * Copies a document with the values of properties that are {@link Sensitive} replaced, at every
   * depth, and all else as it stands. What {@link #stringify} shows as {@code ***} is replaced;
   * where it would show the data of a type that is not known here, all of that data is replaced
   * too. A document without an envelope says nothing of its type, and is copied as it is.
   *
   * <pre>{@code
   * String shown = mapper.replaceSensitive(json, (property, value) -> "\"***\"");
   * }</pre>
   *
   * @param replacement is given the name of the innermost property around a value, which is empty
   *     where there is none, and the value as JSON, and returns JSON
   */
  public String replaceSensitive(String document, BinaryOperator<String> replacement) {
    return documents.replaceSensitive(document, replacement);
  }

  private Codec<?> codec(TypeRef<?> type) {
    return types.codecOfReference(type.getClass());
  }

  private static void send(byte[] document, OutputStream out) {
    try {
      out.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("The stream for a document failed", e);
    }
  }

  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  // the codec was found by T; null is what the document says, as the Javadoc of the class tells
  private static <T extends @Nullable Object> T as(@Nullable Object value) {
    return (T) value;
  }

  private static final class Shared {
    static final SerdeMapper MAPPER = builder().build();
  }

  /** Configures a {@link SerdeMapper}. Not thread-safe. */
  public static final class Builder {

    private List<@Nullable ClassLoader> loaders = defaultLoaders();
    private NameFilter filter = NameFilter.ALL;
    private Limits limits = Limits.DEFAULT;
    private UnknownProperties unknownProperties = UnknownProperties.FAIL;
    private PinnedVersions pinned = PinnedVersions.NONE;
    private final Map<Class<?>, Integer> pinnedTypes = new LinkedHashMap<>();

    private Builder() {}

    private static List<@Nullable ClassLoader> defaultLoaders() {
      List<@Nullable ClassLoader> loaders = new ArrayList<>(2);
      loaders.add(Thread.currentThread().getContextClassLoader());
      loaders.add(SerdeMapper.class.getClassLoader());
      return loaders;
    }

    /**
     * Reads only data whose wire names match one of these patterns or of those given before. A star
     * stands for any characters: {@code com.acme.*} takes {@code com.acme.Order} and {@code
     * com.acme.deep.Order}, not {@code com.acme}; a pattern without a star takes only itself. The
     * short names of built-in types are always taken. The patterns hold for every name in data, at
     * every depth; a type that data calls by an alias is taken if either name matches.
     */
    public Builder allow(String... patterns) {
      filter = filter.allow(patterns);
      return this;
    }

    /**
     * Refuses data whose wire names match one of these patterns, whatever is allowed; a type that
     * data calls by an alias is refused if either name matches.
     */
    public Builder deny(String... patterns) {
      filter = filter.deny(patterns);
      return this;
    }

    /** Sets the limits of documents, for writing and for reading. */
    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /**
     * Sets the class loader whose codecs are used: by default the context class loader of this
     * thread or, where that sees none, the class loader of Cairn.
     */
    public Builder classLoader(ClassLoader loader) {
      loaders = new ArrayList<>(1);
      loaders.add(loader);
      return this;
    }

    /**
     * Sets what is done with properties that a type does not have: {@link UnknownProperties#IGNORE}
     * skips them for types that say {@code FAIL} too; {@link UnknownProperties#FAIL}, the default,
     * leaves it to the types.
     */
    public Builder unknownProperties(UnknownProperties unknownProperties) {
      this.unknownProperties = unknownProperties;
      return this;
    }

    /**
     * Writes a type at an older version, at the root and wherever it is nested: the bytes that code
     * of that version wrote. So new code can go on writing what code that is still deployed can
     * read. It takes a {@link Migration} that goes back. Reading is not concerned.
     *
     * @param type a type with a codec; {@link #build} throws an {@link IllegalArgumentException} if
     *     the version cannot be written
     */
    public Builder writeVersion(Class<?> type, int version) {
      pinnedTypes.put(type, version);
      return this;
    }

    /**
     * Writes at most a version of all types whose wire names match a pattern, as {@link #allow} has
     * them, such as {@code com.acme.orders.*}. A type that has not come to that version is written
     * as it is. The last pattern that matches counts; a type given by its class goes before. A
     * newer type without a migration back to the version is refused when it is written, with an
     * {@link UnsupportedVersionException}.
     *
     * @throws IllegalArgumentException if the version is not positive
     */
    public Builder writeVersion(String pattern, int version) {
      if (version < 1) {
        throw new IllegalArgumentException("A version is positive, not " + version);
      }
      pinned = pinned.withPattern(pattern, version);
      return this;
    }

    /** Returns the mapper. */
    public SerdeMapper build() {
      return new SerdeMapper(this);
    }
  }
}
