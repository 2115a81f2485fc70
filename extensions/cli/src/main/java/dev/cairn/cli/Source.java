package dev.cairn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;

/**
 * Where a document comes from.
 *
 * @param name a file, or {@code -} for standard input
 * @param session says where files are and what standard input is
 */
record Source(String name, Session session) {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  InputStream open() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return session.in();
    }
    try {
      return Files.newInputStream(session.directory().resolve(name));
    } catch (InvalidPathException e) {
      throw new IOException("No name of a file", e);
    }
  }
}
