package dev.cairn.cli;

import dev.cairn.cli.check.CheckedDocument;
import dev.cairn.cli.check.DocumentCheck;
import dev.cairn.cli.check.Finding;
import dev.cairn.cli.output.Colors;
import dev.cairn.cli.output.Colors.Role;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Checks what can be checked without the types. */
@Command(
    name = "check",
    description = {
      "Checks documents by the rules that hold whatever their types are.",
      "One strict JSON value in UTF-8, no name twice in an object, envelopes of exactly their three "
          + "keys in order with positive versions, the format's own names nowhere else, and Cairn's "
          + "limits."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "How many findings of a document are listed. Default: ${DEFAULT-VALUE}.")
  private int most = 100;

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.each(session, new FailureReport(session, output), this::check);
  }

  private int check(Source source) throws IOException {
    try (InputStream in = source.open()) {
      CheckedDocument checked = DocumentCheck.check(in, most);
      if (output.json()) {
        new MachineOutput(session.out()).line(out -> write(out, source, checked));
      } else {
        print(Quoted.printable(source.name()), checked);
      }
      return checked.valid() ? ExitCodes.OK : ExitCodes.FINDING;
    }
  }

  private void print(String name, CheckedDocument checked) throws IOException {
    Colors colors = output.colors(session);
    for (Finding finding : checked.findings()) {
      String kind = colors.paint(Role.WRONG, kind(finding));
      String place = " at " + Quoted.brief(finding.path()) + " (offset " + finding.offset() + ")";
      session.out().write(name + ": " + kind + ": " + finding.problem() + place + "\n");
    }
    session.out().write(name + ": " + verdict(checked, colors) + "\n");
  }

  private static String verdict(CheckedDocument checked, Colors colors) {
    if (checked.valid()) {
      return colors.paint(Role.GOOD, "valid")
          + String.format(
              Locale.ROOT,
              ", %,d bytes, %,d envelopes, depth %,d",
              checked.bytes(),
              checked.envelopes(),
              checked.depth());
    }
    long hidden = checked.wrong() - checked.findings().size();
    String findings = checked.wrong() == 1 ? "1 finding" : checked.wrong() + " findings";
    return colors.paint(Role.WRONG, findings) + (hidden == 0 ? "" : ", " + hidden + " not listed");
  }

  private static String kind(Finding finding) {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }

  private static void write(JsonGenerator out, Source source, CheckedDocument checked) {
    out.writeStartObject();
    out.writeStringProperty("file", source.name());
    out.writeBooleanProperty("valid", checked.valid());
    out.writeNumberProperty("bytes", checked.bytes());
    out.writeNumberProperty("envelopes", checked.envelopes());
    out.writeNumberProperty("depth", checked.depth());
    out.writeNumberProperty("wrong", checked.wrong());
    out.writeArrayPropertyStart("findings");
    for (Finding finding : checked.findings()) {
      out.writeStartObject();
      out.writeStringProperty("kind", kind(finding));
      out.writeStringProperty("path", finding.path());
      out.writeNumberProperty("offset", finding.offset());
      out.writeStringProperty("problem", finding.problem());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
