package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constructor or the static factory method that builds a value when it is read. Its
 * parameters are matched with the properties by their names in Java; properties it does not take
 * are set afterwards.
 *
 * <pre>{@code
 * @Serializable
 * public final class Celsius {
 *   private final double degrees;
 *
 *   private Celsius(double degrees) { this.degrees = degrees; }
 *
 *   @Creator
 *   public static Celsius of(double degrees) { return new Celsius(degrees); }
 *
 *   public double degrees() { return degrees; }
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Creator {}
