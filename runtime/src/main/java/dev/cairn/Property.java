package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a record component, a field, a property with a getter, or an enum constant in data.
 *
 * <pre>{@code
 * @Serializable
 * public record Person(@Property(name = "full_name", aliases = "name") String fullName) {}
 * }</pre>
 */
@Documented
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
@Retention(RetentionPolicy.CLASS)
public @interface Property {

  /** The name that is written and read. By default the name in Java. */
  String name() default "";

  /** Names under which the property was written before; each is read as this property. */
  String[] aliases() default {};

  /**
   * A {@link RegisteredSerializer} for this one place, in the place of the type's codec; by default
   * none. Old data must have been written by it, too: like any change of shape, it needs a new
   * version of the type around it.
   */
  Class<?> serializer() default void.class;
}
