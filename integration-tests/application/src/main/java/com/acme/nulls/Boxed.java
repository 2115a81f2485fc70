package com.acme.nulls;

import dev.cairn.Serializable;
import org.jspecify.annotations.Nullable;

/** A variable that may stand for a nullable type. */
@Serializable
public record Boxed<T extends @Nullable Object>(T value) {}
