package com.acme.generated;

import org.immutables.annotate.InjectAnnotation;

/** Has Immutables annotate the class that it generates. */
@InjectAnnotation(
    type = dev.cairn.Serializable.class,
    target = InjectAnnotation.Where.IMMUTABLE_TYPE)
public @interface WithCodec {}
