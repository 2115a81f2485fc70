package dev.cairn.sample;

/** A type at version 2 with an open component; it was called {@code old.Account} before. */
public record Account(String owner, Object attachment) {}
