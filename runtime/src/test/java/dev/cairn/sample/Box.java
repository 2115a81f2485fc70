package dev.cairn.sample;

import java.util.Optional;

/** A generic type. */
public record Box<T>(T value, Optional<T> other) {}
