package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one {@code Map<String, Object>} that takes the properties that the type does not know.
 * They are read as open values, in the order of the data, and written back after the known ones.
 *
 * <pre>{@code
 * @Serializable
 * public record Event(String kind, @Extras Map<String, Object> rest) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Extras {}
