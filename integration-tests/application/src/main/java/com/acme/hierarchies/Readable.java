package com.acme.hierarchies;

import dev.cairn.Serializable;

/** One parent of {@link Buffer}. */
@Serializable
public sealed interface Readable permits Buffer, Source {}
