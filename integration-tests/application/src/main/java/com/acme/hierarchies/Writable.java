package com.acme.hierarchies;

import dev.cairn.Serializable;

/** The other parent of {@link Buffer}. */
@Serializable
public sealed interface Writable permits Buffer, Sink {}
