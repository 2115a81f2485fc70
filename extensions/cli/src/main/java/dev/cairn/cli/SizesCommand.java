package dev.cairn.cli;

import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.sizes.SizeJson;
import dev.cairn.cli.sizes.SizeNode;
import dev.cairn.cli.sizes.SizeReader;
import dev.cairn.cli.sizes.SizeReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what fills documents. */
@Command(
    name = "sizes",
    description = {
      "Shows what fills documents: bytes by path, biggest first.",
      "Bytes are those of the input, and parts add up to their whole. A member counts from its name "
          + "to the end of its value. items[] stands for all elements of an array. (envelope) is what "
          + "envelopes add; (own) is the part's name, brackets, commas, blanks, and elements "
          + "that have no parts."
    })
final class SizesCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--depth",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "How many steps of a path are told apart. Default: ${DEFAULT-VALUE}.")
  private int depth = 5;

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description =
          "How many parts of each whole are shown, the rest as one. Default: ${DEFAULT-VALUE}.")
  private int top = 10;

  private final Session session;

  SizesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.each(session, new FailureReport(session, output), this::sizes);
  }

  private int sizes(Source source) throws IOException, InvalidDocumentException {
    try (JsonTokens tokens = JsonTokens.strict(source.open())) {
      SizeNode root = SizeReader.read(tokens, depth);
      if (output.json()) {
        SizeJson json = new SizeJson(top);
        new MachineOutput(session.out()).line(out -> json.write(out, source.name(), root));
      } else {
        inputs.heading(session, source);
        new SizeReport(session.out(), output.colors(session), top, root.bytes()).print(root);
      }
    }
    return ExitCodes.OK;
  }
}
