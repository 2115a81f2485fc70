package dev.cairn.sample;

/** A type whose data is a text, and whose codec says how to show it. */
public record Tag(String text) {}
