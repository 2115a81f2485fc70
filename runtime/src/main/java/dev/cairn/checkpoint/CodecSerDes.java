package dev.cairn.checkpoint;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values with their generated codecs: the default. The text names types and versions, so that
 * it is read by later versions of the types, and a tool can show it. Immutable and thread-safe.
 *
 * <pre>{@code
 * SerDes<Order> orders = CodecSerDes.of(Order.class);
 * SerDes<List<Order>> lists = CodecSerDes.of(new TypeRef<List<Order>>() {});
 * }</pre>
 *
 * <p>Text without an envelope is read too, as the current version of the type.
 *
 * @param <T> the values
 */
public final class CodecSerDes<T extends @Nullable Object> implements SerDes<T> {

  private final @Nullable Class<T> type;
  private final @Nullable TypeRef<T> generic;
  private final @Nullable SerdeMapper mapper;

  private CodecSerDes(
      @Nullable Class<T> type, @Nullable TypeRef<T> generic, @Nullable SerdeMapper mapper) {
    this.type = type;
    this.generic = generic;
    this.mapper = mapper;
  }

  /** Keeps values of a class; {@code Object} stands for every type that has a codec. */
  public static <T> CodecSerDes<T> of(Class<T> type) {
    return new CodecSerDes<>(Objects.requireNonNull(type, "type"), null, null);
  }

  /** Keeps values of a type with arguments. */
  public static <T> CodecSerDes<T> of(TypeRef<T> type) {
    return new CodecSerDes<>(null, Objects.requireNonNull(type, "type"), null);
  }

  /** Returns one that reads and writes with a mapper instead of {@link SerdeMapper#shared()}. */
  public CodecSerDes<T> with(SerdeMapper mapper) {
    return new CodecSerDes<>(type, generic, Objects.requireNonNull(mapper, "mapper"));
  }

  // A closed root at version 1 says no version, and would be taken for a later one: hence open.
  @Override
  public String serialize(T value, SerDesContext context) {
    if (value != null && type != null && !type.isPrimitive() && !type.isInstance(value)) {
      throw new MalformedDataException(
          "Expected " + type.getTypeName() + ", found " + value.getClass().getTypeName(),
          Location.UNKNOWN,
          null);
    }
    return mapper().serialize(value);
  }

  @Override
  public T deserialize(String data, SerDesContext context) {
    if (type != null) {
      return mapper().deserialize(data, type);
    }
    return mapper().deserialize(data, Objects.requireNonNull(generic));
  }

  // Asked for when it is needed: the shared one takes the class loader of the thread that is first.
  @Override
  public SerdeMapper mapper() {
    return mapper == null ? SerdeMapper.shared() : mapper;
  }
}
