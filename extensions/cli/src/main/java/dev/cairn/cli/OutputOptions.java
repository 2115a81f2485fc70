package dev.cairn.cli;

import dev.cairn.cli.output.Colors;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a command writes. */
final class OutputOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colours: ${COMPLETION-CANDIDATES}. Default: auto, on a terminal without NO_COLOR.")
  private When color = When.AUTO;

  @Option(names = "--json", description = "For machines: one line of JSON for each document.")
  private boolean json;

  boolean json() {
    return json;
  }

  Colors colors(Session session) {
    return switch (color) {
      case ALWAYS -> new Colors(true);
      case NEVER -> new Colors(false);
      case AUTO -> new Colors(session.terminal() && !session.wantsNoColor());
    };
  }

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
