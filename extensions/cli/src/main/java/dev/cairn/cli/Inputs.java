package dev.cairn.cli;

import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents a command reads, one after another. */
final class Inputs {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Documents to read; standard input where none is named, or as '-'.")
  private List<String> files = new ArrayList<>();

  /**
   * Does a job with each document.
   *
   * @return the worst of all exit codes
   */
  int each(Session session, FailureReport failures, FailureReport.Job job) throws IOException {
    List<String> names = files.isEmpty() ? List.of(Source.STANDARD_INPUT) : files;
    int code = ExitCodes.OK;
    for (String name : names) {
      code = Math.max(code, failures.guard(new Source(name, session), job));
    }
    return code;
  }

  /** Begins the text of one document where there are several. */
  void heading(Session session, Source source) throws IOException {
    if (files.size() > 1) {
      session.out().write("==> " + Quoted.printable(source.name()) + " <==\n");
    }
  }
}
