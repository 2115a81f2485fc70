package com.acme.records;

import dev.cairn.Serializable;

/** No components at all. */
@Serializable
public record Empty() {}
