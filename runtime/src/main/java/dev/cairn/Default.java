package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a property where the data has none, as a JSON literal that is checked against the
 * type of the property when compiling.
 *
 * <pre>{@code
 * @Serializable
 * public record Price(BigDecimal amount, @Default("\"USD\"") String currency) {}
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
public @interface Default {

  /** A JSON literal, such as {@code 42}, {@code "text"}, {@code []}, or {@code null}. */
  String value();
}
