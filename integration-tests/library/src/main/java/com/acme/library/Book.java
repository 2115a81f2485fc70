package com.acme.library;

import dev.cairn.Serializable;
import java.util.List;

/** A book, at the second version of its shape. */
@Serializable(version = 2, name = "library/book")
public record Book(Isbn isbn, String title, Genre genre, List<Author> authors) {

  /** Who wrote it. */
  @Serializable
  public record Author(String name) {}
}
