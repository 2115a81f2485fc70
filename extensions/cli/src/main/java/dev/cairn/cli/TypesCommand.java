package dev.cairn.cli;

import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.output.Colors;
import dev.cairn.cli.output.Colors.Role;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.output.Quoted;
import dev.cairn.cli.types.TypeCensus;
import dev.cairn.cli.types.TypeCount;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/** Lists the types and versions in documents. */
@Command(
    name = "types",
    description = {
      "Lists the types and versions that documents name, at every depth.",
      "An envelope names its type; 'at' is the path to the first. Where the position says the type, "
          + "the data tells a version at most: such rows have no type, and the path to all of them."
    })
final class TypesCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputOptions output = new OutputOptions();
  private final Session session;

  TypesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.each(session, new FailureReport(session, output), this::types);
  }

  private int types(Source source) throws IOException, InvalidDocumentException {
    try (JsonTokens tokens = JsonTokens.strict(source.open())) {
      List<TypeCount> counts = TypeCensus.of(tokens);
      if (output.json()) {
        new MachineOutput(session.out()).line(out -> write(out, source, counts));
      } else {
        inputs.heading(session, source);
        print(counts);
      }
    }
    return ExitCodes.OK;
  }

  private void print(List<TypeCount> counts) throws IOException {
    Colors colors = output.colors(session);
    int width = "type".length();
    for (TypeCount count : counts) {
      width = Math.max(width, type(count).length());
    }
    session.out().write(colors.paint(Role.FAINT, row("count", "version", "type", width, "at")));
    for (TypeCount count : counts) {
      String row =
          row(
              String.format(Locale.ROOT, "%,d", count.count()),
              String.valueOf(count.version()),
              type(count),
              width,
              count.place());
      session.out().write(row);
    }
  }

  private static String row(String count, String version, String type, int width, String at) {
    String gap = " ".repeat(width - type.length());
    return String.format(Locale.ROOT, "%9s  %7s  ", count, version) + type + gap + "  " + at + "\n";
  }

  private static String type(TypeCount count) {
    return Quoted.printable(Objects.requireNonNullElse(count.name(), "-"));
  }

  private static void write(JsonGenerator out, Source source, List<TypeCount> counts) {
    out.writeStartObject();
    out.writeStringProperty("file", source.name());
    out.writeArrayPropertyStart("types");
    for (TypeCount count : counts) {
      out.writeStartObject();
      out.writeStringProperty("type", count.name());
      out.writeNumberProperty("version", count.version());
      out.writeNumberProperty("count", count.count());
      out.writeStringProperty("at", count.place());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
