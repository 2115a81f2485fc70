package com.acme.properties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/** A property that is tried with so many values, the same in every build. */
@Property(tries = 300, seed = "20261121")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Holds {}
