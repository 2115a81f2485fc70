package dev.cairn.processor.evolution;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says about the schema lock. A relative path is relative to the folder in which the
 * compiler runs: the base folder of a build, or of a module where each is compiled in its own.
 *
 * @param folder where the records are; empty where there is no lock
 * @param report where the history for readers is written
 * @param problems what is wrong with the options
 */
public record SchemaOptions(
    Optional<Path> folder, Mode mode, Optional<Path> report, List<String> problems) {

  private static final String FOLDER = "cairn.schemas";
  private static final String MODE = "cairn.schemas.mode";
  private static final String REPORT = "cairn.schemas.report";

  /** The names of the options. */
  public static final Set<String> NAMES = Set.of(FOLDER, MODE, REPORT);

  /** What is done with a shape that is not recorded. */
  public enum Mode {
    /** Record it, unless it contradicts what is recorded. */
    RECORD,
    /** Refuse it, and write nothing. */
    VERIFY,
    /** Record it, in place of the same version's record. */
    UPDATE
  }

  public SchemaOptions {
    problems = List.copyOf(problems);
  }

  /** Reads the options of a compilation. */
  public static SchemaOptions of(Map<String, String> options) {
    List<String> problems = new ArrayList<>();
    Optional<Path> folder = path(options, FOLDER, problems);
    Optional<Path> report = path(options, REPORT, problems);
    Mode mode = mode(options.getOrDefault(MODE, "record"), problems);
    for (String dependent : List.of(MODE, REPORT)) {
      if (options.containsKey(dependent) && folder.isEmpty() && problems.isEmpty()) {
        problems.add("-A" + dependent + " has no effect without -A" + FOLDER + "=DIR");
      }
    }
    return new SchemaOptions(folder, mode, report, problems);
  }

  private static Optional<Path> path(
      Map<String, String> options, String name, List<String> problems) {
    if (!options.containsKey(name)) {
      return Optional.empty();
    }
    String value = String.valueOf(options.get(name));
    try {
      if (!value.isBlank() && !value.equals("null")) {
        return Optional.of(Path.of(value));
      }
    } catch (InvalidPathException e) {
      // said below
    }
    problems.add("-A" + name + "=" + value + " is no path");
    return Optional.empty();
  }

  private static Mode mode(String value, List<String> problems) {
    for (Mode mode : Mode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(value)) {
        return mode;
      }
    }
    problems.add("-A" + MODE + "=" + value + " is none of record, verify and update");
    return Mode.VERIFY;
  }
}
