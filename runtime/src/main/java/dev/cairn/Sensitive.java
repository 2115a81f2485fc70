package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property whose value is not for people's eyes: {@link Serde#stringify} shows {@code ***}
 * in its place, whatever the value is, and so do previews of checkpoints; errors in data do not
 * quote it; {@code sealed(keys)} of a {@link dev.cairn.checkpoint.SerDes} encrypts it. Beside
 * {@link Extras} it masks all unknown properties. What is written and read does not change, and
 * neither does {@code toString}.
 *
 * <pre>{@code
 * @Serializable
 * public record Login(String user, @Sensitive String password) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Sensitive {}
