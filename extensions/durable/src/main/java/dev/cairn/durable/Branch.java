package dev.cairn.durable;

import org.jspecify.annotations.Nullable;

/**
 * One of several parallel branches.
 *
 * @param name what it is called
 * @param function what it does, with a context of its own
 * @param <T> what it returns
 */
public record Branch<T extends @Nullable Object>(
    String name, ContextFunction<? extends T> function) {}
