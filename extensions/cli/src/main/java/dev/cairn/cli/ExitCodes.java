package dev.cairn.cli;

/** What scripts learn from a run. Of several documents the worst counts. */
final class ExitCodes {

  /** The job is done, and nothing is wrong. */
  static final int OK = 0;

  /** A finding, a difference, or a document that cannot be read as Cairn reads it. */
  static final int FINDING = 1;

  /** The command line is not understood. */
  static final int USAGE = 2;

  /** Something could not be opened, read or written. */
  static final int IO = 3;

  private ExitCodes() {}
}
