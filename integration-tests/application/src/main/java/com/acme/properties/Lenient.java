package com.acme.properties;

import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;

/** Skips what it does not know. */
@Serializable(unknownProperties = UnknownProperties.IGNORE)
public record Lenient(int a, String b) {}
