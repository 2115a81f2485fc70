package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Runs the tool in a process of its own. Output is UTF-8 whatever the locale. */
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Unlike System.out these report a pipe that was closed.
    Writer out = writer(FileDescriptor.out);
    Writer err = writer(FileDescriptor.err);
    boolean terminal = Ansi.AUTO.enabled();
    Session session =
        new Session(
            Path.of(""),
            new FileInputStream(FileDescriptor.in),
            out,
            err,
            terminal,
            System.getenv());
    System.exit(run(session, arguments));
  }

  private static int run(Session session, String... arguments) {
    try {
      return CairnCommand.run(session, arguments);
    } catch (IOException e) {
      return ExitCodes.IO; // nobody is left to be told
    }
  }

  private static Writer writer(FileDescriptor to) {
    return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(to), UTF_8));
  }
}
