package dev.cairn.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * One reason why a declaration is rejected, and where.
 *
 * @param message the text as the user sees it, with the id
 */
public record Problem(ProblemCode code, String message, Site site) {

  /** A problem whose message is the code's template, filled in. */
  public static Problem of(ProblemCode code, Site site, Object... arguments) {
    return new Problem(code, code.message(arguments), site);
  }

  /** The text of a problem that no element is the place of. */
  public static String text(ProblemCode code, Object... arguments) {
    return code.message(arguments);
  }

  /** Prints the problem as a warning of the compilation. */
  public void warn(Messager messager) {
    site.print(messager, Kind.WARNING, message);
  }

  /** Prints the problem as an error of the compilation. */
  public void reportTo(Messager messager) {
    site.print(messager, Kind.ERROR, message);
  }
}
