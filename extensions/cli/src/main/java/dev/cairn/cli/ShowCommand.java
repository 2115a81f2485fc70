package dev.cairn.cli;

import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.show.DocumentCopy;
import dev.cairn.cli.show.DocumentPrinter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints documents for people. */
@Command(
    name = "show",
    description = {
      "Prints documents so that one can read them.",
      "An envelope shows as its type and version before its data: uuid@1 \"0c5e…\". "
          + "With --json the document comes as it is, on one line."
    })
final class ShowCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputOptions output = new OutputOptions();
  private final Session session;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.each(session, new FailureReport(session, output), this::show);
  }

  private int show(Source source) throws IOException, InvalidDocumentException {
    try (JsonTokens tokens = JsonTokens.strict(source.open())) {
      if (output.json()) {
        new MachineOutput(session.out()).line(new DocumentCopy(tokens)::writeTo);
      } else {
        inputs.heading(session, source);
        new DocumentPrinter(tokens, session.out(), output.colors(session)).print();
      }
      return ExitCodes.OK;
    } catch (InvalidDocumentException e) {
      session.out().write('\n'); // what was printed up to there ends its line
      throw e;
    }
  }
}
