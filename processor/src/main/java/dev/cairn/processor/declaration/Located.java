package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Site;

/** A value together with the place where the user wrote it. */
public record Located<T>(T value, Site site) {}
