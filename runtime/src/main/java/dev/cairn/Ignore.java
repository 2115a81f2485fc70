package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a record component or a field out of the data. A {@code transient} field needs no
 * annotation. What must be passed to a constructor all the same, such as a record component, takes
 * its value from the {@link Default} that must then stand beside this annotation.
 *
 * <pre>{@code
 * @Serializable
 * public record Page(String url, @Ignore @Default("0") int hits) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Ignore {}
