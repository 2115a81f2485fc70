package dev.cairn.cli;

import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.output.MachineOutput;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says on standard error why a document could not be dealt with. */
final class FailureReport {

  private final Session session;
  private final boolean json;

  FailureReport(Session session, OutputOptions output) {
    this.session = session;
    this.json = output.json();
  }

  /** Does a job with a document, and says so where it fails. */
  int guard(Source source, Job job) throws IOException {
    try {
      return job.run(source);
    } catch (InvalidDocumentException e) {
      return invalid(source, e);
    } catch (IOException e) {
      return unreadable(source, e);
    }
  }

  private int invalid(Source source, InvalidDocumentException e) throws IOException {
    String problem = String.valueOf(e.getMessage());
    if (json) {
      new MachineOutput(session.err())
          .line(
              out -> {
                out.writeStartObject();
                out.writeStringProperty("file", source.name());
                out.writeStringProperty("error", problem);
                out.writeStringProperty("path", e.path());
                out.writeNumberProperty("offset", e.offset());
                out.writeEndObject();
              });
    } else {
      text(source, problem + " at " + Quoted.brief(e.path()) + " (offset " + e.offset() + ")");
    }
    return ExitCodes.FINDING;
  }

  private int unreadable(Source source, IOException e) throws IOException {
    if (json) {
      new MachineOutput(session.err())
          .line(
              out -> {
                out.writeStartObject();
                out.writeStringProperty("file", source.name());
                out.writeStringProperty("error", reason(e));
                out.writeEndObject();
              });
    } else {
      text(source, reason(e));
    }
    return ExitCodes.IO;
  }

  private void text(Source source, String problem) throws IOException {
    session.err().write("cairn: " + Quoted.printable(source.name() + ": " + problem) + "\n");
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "No such file";
    }
    if (e instanceof AccessDeniedException) {
      return "Access denied";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** What a command does with one document; gives the exit code. */
  @FunctionalInterface
  interface Job {
    int run(Source source) throws IOException, InvalidDocumentException;
  }
}
