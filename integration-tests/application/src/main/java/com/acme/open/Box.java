package com.acme.open;

import dev.cairn.Serializable;

/** Anything may stand in it. */
@Serializable
public record Box(Object value) {}
