package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a codec to a type that one does not own. The class has static methods that turn a value
 * into data of another type, which has a codec, and back:
 *
 * <pre>{@code
 * @RegisteredSerializer
 * final class MoneySerializer {
 *   static String serialize(Money value) {
 *     return value.toString();
 *   }
 *
 *   static Money deserialize(String data, int version) {
 *     return Money.parse(data);
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code static D serialize(T value)}: {@code D} is any type with a codec that has no null: a
 *       primitive, a String, a Map, a record with a version of its own.
 *   <li>{@code static T deserialize(D data, int version)}: the version is the one the data was
 *       written at, from 1 to {@link #version()}; newer data never arrives. Without this method
 *       values can be written and shown, not read.
 *   <li>{@code static String stringify(D data)}, if wanted: shows the data to people.
 * </ul>
 *
 * <p>For a generic type the methods are generic, with a type variable for each of the type's:
 * {@code static <E> List<E> serialize(ImmutableList<E> value)}. The methods need not be public.
 * They give what they get: null comes to neither, and neither may return it. What they throw is
 * reported with the path to the value.
 *
 * <p>At version 1 the data stands bare where the position tells the type, later in an envelope. A
 * serializer of an interface or a base class serves the subtypes that have no codec of their own;
 * of several the one of the most specific type. A type has one codec: a second serializer of it is
 * a compile error, and where the two are in different jars, an error at the first use.
 *
 * @see Property#serializer()
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisteredSerializer {

  /** The types that are served, each with its subtypes; by default the parameter's type. */
  Class<?>[] value() default {};

  /** The version of the data, which grows by one when its form or meaning changes. */
  int version() default 1;

  /** The name of the type in data; by default the canonical name of the parameter's type. */
  String name() default "";

  /** Whether it serves its types everywhere, or only where a property names it. */
  boolean byDefault() default true;
}
