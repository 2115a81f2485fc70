package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor to generate a codec for the annotated record, class, enum, or
 * sealed type.
 *
 * <p>The types that a sealed type permits need no annotation of their own: a permitted record,
 * final class, enum or sealed type without one is taken as if it had {@code @Serializable}.
 *
 * <pre>{@code
 * @Serializable(version = 2)
 * public record Order(UUID id, String customer, BigDecimal amount) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Serializable {

  /** The version of the shape: positive, and greater by one with each change of shape. */
  int version() default 1;

  /**
   * The name that stands for the type in data. By default the canonical name of the class, so a
   * class that may be renamed or moved does well to have a name of its own.
   */
  String name() default "";

  /** Names under which the type was written before; data under any of them is read as this type. */
  String[] aliases() default {};

  /** What a reader does with a property that the type does not have. */
  UnknownProperties unknownProperties() default UnknownProperties.FAIL;
}
