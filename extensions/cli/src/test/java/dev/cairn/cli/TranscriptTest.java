package dev.cairn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command line of the transcripts and of the README, and compares all that is printed.
 * {@code -Dtranscripts.rewrite=true} writes what is printed into them, to be reviewed as a diff.
 */
class TranscriptTest {

  private static final boolean REWRITE = Boolean.getBoolean("transcripts.rewrite");

  /**
   * A command line after a prompt, and what it prints up to the next one or the end of its block.
   */
  private static final Pattern RUN =
      Pattern.compile("^\\$ (cairn\\b.*)\\n((?:(?!\\$ cairn\\b|```).*\\n)*)", Pattern.MULTILINE);

  static Stream<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/transcripts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void printsWhatTheTranscriptSays(Path transcript) throws IOException {
    boolean terminal = transcript.getFileName().toString().startsWith("terminal");
    compare(transcript, new Shell(Shell.DOCUMENTS, terminal, Map.of()));
  }

  @Test
  void printsWhatTheReadmeSays() throws IOException {
    compare(Path.of("README.md"), Shell.plain());
  }

  private static void compare(Path file, Shell shell) throws IOException {
    String expected = Files.readString(file);
    StringBuilder printed = new StringBuilder();
    Matcher run = RUN.matcher(expected);
    int count = 0;
    for (; run.find(); count++) {
      String screen = shell.line(run.group(1)).screen();
      String gap = !screen.endsWith("\n\n") && run.group(2).endsWith("\n\n") ? "\n" : "";
      run.appendReplacement(
          printed, Matcher.quoteReplacement("$ " + run.group(1) + "\n" + screen + gap));
    }
    run.appendTail(printed);
    assertTrue(count > 0, "No command lines in " + file);
    if (REWRITE) {
      Files.writeString(file, printed);
    }
    assertEquals(List.of(expected.split("\n")), List.of(printed.toString().split("\n")));
  }
}
