package dev.cairn.processor.model;

/** A place for values: a property, or the elements of a container. */
public record Slot(ValueShape shape, boolean nullable) {}
