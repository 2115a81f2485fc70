package dev.cairn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The tool as a whole. */
@Command(
    name = "cairn",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = CairnCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 done, 1 a finding, a difference or an invalid document, 2 wrong use, 3 cannot "
          + "read or write."
    })
final class CairnCommand {

  private CairnCommand() {}

  /** Runs a command line and returns its exit code. */
  static int run(Session session, String... arguments) throws IOException {
    Ansi ansi = session.terminal() && !session.wantsNoColor() ? Ansi.ON : Ansi.OFF;
    int code =
        new CommandLine(new CairnCommand())
            .addSubcommand(new ShowCommand(session))
            .addSubcommand(new StringifyCommand(session))
            .addSubcommand(new TypesCommand(session))
            .addSubcommand(new SizesCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new DiffCommand(session))
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(Help.defaultColorScheme(ansi))
            .setOut(new PrintWriter(session.out()))
            .setErr(new PrintWriter(session.err()))
            .setExecutionExceptionHandler((e, line, parsed) -> failed(session, e))
            .execute(arguments);
    session.out().flush();
    session.err().flush();
    return code;
  }

  /** What commands do not deal with themselves is output that cannot be written. */
  private static int failed(Session session, Exception e) throws Exception {
    if (!(e instanceof IOException)) {
      throw e;
    }
    session.err().write("cairn: " + e.getMessage() + "\n");
    return ExitCodes.IO;
  }

  /** The version of the artifact. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CairnCommand.class.getPackage().getImplementationVersion();
      return new String[] {"cairn " + (version == null ? "(development)" : version)};
    }
  }
}
