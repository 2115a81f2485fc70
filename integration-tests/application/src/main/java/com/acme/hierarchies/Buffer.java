package com.acme.hierarchies;

/** A child of two sealed parents. */
public record Buffer(int capacity) implements Readable, Writable {}
