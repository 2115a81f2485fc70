package com.acme.library;

import dev.cairn.Serializable;
import java.net.URI;

/** How a book can be read. */
@Serializable
public sealed interface Medium {

  /** On paper. */
  record Paper(int pages) implements Medium {}

  /** As a file. */
  record File(URI location) implements Medium {}
}
