package com.acme.library;

import dev.cairn.Serializable;

/** What a book is about. */
@Serializable
public enum Genre {
  NOVEL,
  POETRY
}
