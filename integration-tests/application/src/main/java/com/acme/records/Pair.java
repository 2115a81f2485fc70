package com.acme.records;

import dev.cairn.Serializable;

/** Two type variables, one with a bound. */
@Serializable
public record Pair<A, B extends Comparable<B>>(A left, B right) {}
