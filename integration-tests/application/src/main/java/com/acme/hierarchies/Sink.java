package com.acme.hierarchies;

/** A child of the other. */
public record Sink(String path) implements Writable {}
