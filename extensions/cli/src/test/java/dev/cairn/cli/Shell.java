package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs command lines within this process, in a directory of documents. */
record Shell(Path directory, boolean terminal, Map<String, String> environment) {

  static final Path DOCUMENTS = Path.of("src/test/resources/documents");

  static Shell plain() {
    return new Shell(DOCUMENTS, false, Map.of());
  }

  /** Runs a line such as {@code cairn show - < order.json}. */
  Result line(String line) {
    String[] words = line.split(" +");
    int redirection = Arrays.asList(words).indexOf("<");
    try {
      return redirection < 0
          ? run(new byte[0], Arrays.copyOfRange(words, 1, words.length))
          : run(
              Files.readAllBytes(directory.resolve(words[redirection + 1])),
              Arrays.copyOfRange(words, 1, redirection));
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  Result run(String input, String... arguments) {
    return run(input.getBytes(UTF_8), arguments);
  }

  Result run(byte[] input, String... arguments) {
    return run(new ByteArrayInputStream(input), arguments);
  }

  Result run(InputStream input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try {
      int code =
          CairnCommand.run(
              new Session(directory, input, out, err, terminal, environment), arguments);
      return new Result(code, out.toString(), err.toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a run gave. */
  record Result(int code, String out, String err) {

    /** What a person sees, with the exit code where it is not 0. */
    String screen() {
      String text = (out + err).replace("\u001b", "␛");
      return code == 0 ? text : text + "[exit " + code + "]\n";
    }
  }
}
