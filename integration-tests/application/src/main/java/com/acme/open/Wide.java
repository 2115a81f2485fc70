package com.acme.open;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** Positions that are open for different reasons. */
@Serializable
public record Wide<T>(
    T variable,
    List<?> wildcard,
    List<? extends Number> numbers,
    Comparable<?> comparable,
    Number number,
    Map<Object, Object> anyKeys,
    Object[] array) {}
