package com.acme.hierarchies;

/** A child of one. */
public record Source(String path) implements Readable {}
