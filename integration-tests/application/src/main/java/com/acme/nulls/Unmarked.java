package com.acme.nulls;

import dev.cairn.Serializable;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;

/** Back to Java's own ways within a marked package. */
@NullUnmarked
@Serializable
public record Unmarked(String any, @NonNull String sure, List<String> list) {}
