package dev.cairn.cli;

import dev.cairn.cli.diff.DifferenceReport;
import dev.cairn.cli.diff.DifferenceReport.Side;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.output.MachineOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Compares two documents. */
@Command(
    name = "diff",
    description = {
      "Compares two documents by path: + only in B, - only in A, ~ another value or type.",
      "The order of names does not matter, that of elements does. Numbers are equal when they are "
          + "spelled alike. Both documents are held in memory, as no other command does."
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The first document; '-' is standard input.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "The second document.")
  private String right = "";

  @Mixin private OutputOptions output = new OutputOptions();
  private final Session session;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (left.equals(Source.STANDARD_INPUT) && right.equals(Source.STANDARD_INPUT)) {
      session.err().write("cairn: Only one of the documents can come from standard input\n");
      return ExitCodes.USAGE;
    }
    FailureReport failures = new FailureReport(session, output);
    List<Side> sides = new ArrayList<>();
    int code = ExitCodes.OK;
    for (String name : List.of(left, right)) {
      code = Math.max(code, failures.guard(new Source(name, session), s -> read(s, sides)));
    }
    return code == ExitCodes.OK ? report(sides.get(0).compareTo(sides.get(1))) : code;
  }

  private static int read(Source source, List<Side> sides)
      throws IOException, InvalidDocumentException {
    try (JsonTokens tokens = JsonTokens.strict(source.open())) {
      sides.add(Side.read(tokens));
      return ExitCodes.OK;
    }
  }

  private int report(DifferenceReport report) throws IOException {
    if (output.json()) {
      new MachineOutput(session.out()).line(out -> write(out, report));
    } else {
      report.print(session.out(), output.colors(session));
    }
    return report.isEmpty() ? ExitCodes.OK : ExitCodes.FINDING;
  }

  private void write(JsonGenerator out, DifferenceReport report) {
    out.writeStartObject();
    out.writeStringProperty("left", left);
    out.writeStringProperty("right", right);
    out.writeBooleanProperty("equal", report.isEmpty());
    out.writeName("differences");
    report.writeTo(out);
    out.writeEndObject();
  }
}
