package com.acme.library;

import dev.cairn.Serializable;

/** The number of a book. */
@Serializable
public record Isbn(String digits) {}
