package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;

/** A generic tree of itself. */
@Serializable
public record Tree<T>(T value, List<Tree<T>> children) {}
