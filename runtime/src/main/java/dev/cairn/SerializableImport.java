package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates codecs for types of other jars, as if they were annotated with {@link Serializable} at
 * version 1; for a sealed type, also for those it permits. The codecs stand in the package of the
 * annotation and use what is public. Any reference in such a type may be null. The properties of a
 * class are written in the order of their names, those of a record in declared order.
 *
 * <pre>{@code
 * @SerializableImport({GeoPoint.class, Address.class})
 * package com.acme.orders;
 * }</pre>
 *
 * <p>A class that a constructor builds must have been compiled with {@code -parameters}; a record
 * need not. Imported types have their codecs in the whole program, so no other jar may import the
 * same ones.
 *
 * <p>Where such a type changes its shape in a later release of its jar, old data may no longer be
 * readable, and there is no place for a migration: use {@link RegisteredSerializer} for types whose
 * shape is not settled.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface SerializableImport {

  /** Records, classes, enums and sealed types that are accessible from the package. */
  Class<?>[] value();
}
