package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;

/** A generic record. */
@Serializable
public record Page<T>(List<T> items, int number, T first) {}
