package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes data of the annotated method's type from one version to the next, or back.
 *
 * <p>A static method of a {@code @Serializable} type, in one of two forms. The typed form takes the
 * shape of the one version and gives that of the other; the shape of the current version is the
 * type itself. The plain form edits the members of the object as data: text, numbers, booleans,
 * null, lists and maps of these. Numbers are {@code Integer}, {@code Long}, {@code BigInteger},
 * {@code Double}, or {@code BigDecimal} where a double would not be exact.
 *
 * <pre>{@code
 * @Serializable(version = 3)
 * public record Order(UUID id, Customer customer, String currency) {
 *
 *   @Migration(from = 1)
 *   static OrderV2 splitName(OrderV1 old) {
 *     return new OrderV2(old.id(), Customer.named(old.customerName()));
 *   }
 *
 *   @Migration(from = 2)
 *   static void addCurrency(Map<String, Object> data) {
 *     data.put("currency", "USD");
 *   }
 * }
 * }</pre>
 *
 * <p>{@code OrderV1} is a record that the user keeps, {@code @Serializable(name = "com.acme.Order",
 * version = 1)}; where the schema lock has version 1 and there is no such class, it is generated.
 * Steps are chained, and hold at every position. A step that only adds optional or defaulted
 * properties, or follows aliases, needs no method where the schema lock has both versions.
 *
 * <p>A method with {@code to = from - 1} goes back, so that {@link
 * SerdeMapper.Builder#writeVersion(Class, int)} can write what older code reads.
 *
 * <p>{@code from = 0} stands for documents without envelope and version at the root, as from before
 * Cairn; without such a method they are read as the current version. There the typed form takes any
 * {@code @Serializable} type.
 *
 * <p>An exception that the method throws is wrapped with the type, the versions and the path.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Migration {

  /** The version of the data taken. */
  int from();

  /** The version of the data given: by default {@code from + 1}; else {@code from - 1}. */
  int to() default -1;
}
