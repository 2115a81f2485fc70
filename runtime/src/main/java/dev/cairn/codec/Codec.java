package dev.cairn.codec;

/** placeholder */
public abstract class Codec<T> {}
