package dev.cairn.cli.document;

import dev.cairn.cli.output.Quoted;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The parser's messages, without what only its own developers understand. */
final class ParserMessage {

  private static final Pattern INTERNAL =
      Pattern.compile(
          " ?\\((start marker|for \\w+ starting) at .*|, from `StreamReadConstraints[^`]*`",
          Pattern.DOTALL);

  private ParserMessage() {}

  static String of(JacksonException e) {
    String text = Quoted.printable(INTERNAL.matcher(e.getOriginalMessage()).replaceAll(""));
    return e instanceof StreamConstraintsException ? "Limit: " + text : text;
  }
}
