package dev.cairn;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Names a type with its type arguments, by a subclass without a body. Thread-safe.
 *
 * <pre>{@code
 * List<Order> orders = Serde.deserialize(text, new TypeRef<List<Order>>() {});
 * }</pre>
 *
 * @param <T> the type named
 */
public abstract class TypeRef<T> {

  private final Type type;

  /**
   * Captures the type argument of the subclass.
   *
   * @throws IllegalStateException if the subclass gives no type argument
   */
  protected TypeRef() {
    if (!(getClass().getGenericSuperclass() instanceof ParameterizedType parent)
        || parent.getRawType() != TypeRef.class) {
      throw new IllegalStateException(
          "Write new TypeRef<...>() {} with a type argument; " + getClass() + " has none");
    }
    this.type = parent.getActualTypeArguments()[0];
  }

  /** The type named. */
  public final Type type() {
    return type;
  }

  @Override
  public final String toString() {
    return type.getTypeName();
  }
}
