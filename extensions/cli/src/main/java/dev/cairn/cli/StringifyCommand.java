package dev.cairn.cli;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.TextDocument;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Prints documents as {@code Serde.stringify} does. */
@Command(
    name = "stringify",
    description = {
      "Prints each document on one line, as Serde.stringify does.",
      "com.acme.Order@version=2(id=…, items=[…]). What steers a terminal is escaped; with --json the "
          + "text is exact. The document is held in memory as text, never as a tree."
    })
final class StringifyCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--max-length",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "How many characters are printed at most. Default: all.")
  private int maxLength = Integer.MAX_VALUE;

  private final Session session;

  StringifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.each(session, new FailureReport(session, output), this::stringify);
  }

  private int stringify(Source source) throws IOException, InvalidDocumentException {
    String text = text(source);
    if (output.json()) {
      new MachineOutput(session.out()).line(out -> write(out, source, text));
    } else {
      inputs.heading(session, source);
      session.out().write(Quoted.printable(text) + "\n");
    }
    return ExitCodes.OK;
  }

  private String text(Source source) throws IOException, InvalidDocumentException {
    try (InputStream in = source.open()) {
      return Serde.stringify(TextDocument.read(in), maxLength);
    } catch (SerdeException e) {
      throw TextDocument.invalid(e);
    }
  }

  private static void write(JsonGenerator out, Source source, String text) {
    out.writeStartObject();
    out.writeStringProperty("file", source.name());
    out.writeStringProperty("text", text);
    out.writeEndObject();
  }
}
