package dev.cairn.cli;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process around a run: nothing else is asked about it.
 *
 * @param directory what names of files are relative to
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is shown on a terminal
 * @param environment the environment variables
 */
record Session(
    Path directory,
    InputStream in,
    Writer out,
    Writer err,
    boolean terminal,
    Map<String, String> environment) {

  /** Whether {@code NO_COLOR} (see no-color.org) asks for plain text. */
  boolean wantsNoColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
