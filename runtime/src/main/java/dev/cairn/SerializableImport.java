package dev.cairn;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates codecs for types of other jars, as if they were annotated with {@link Serializable} at
 * version 1. The codecs stand in the package of the annotation and use what is public.
 *
 * <pre>{@code
 * @SerializableImport({GeoPoint.class, Address.class})
 * package com.acme.orders;
 * }</pre>
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
