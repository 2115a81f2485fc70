package dev.cairn.cli.check;

import java.util.List;

/**
 * What a check has found.
 *
 * @param findings what is wrong, in the order of the document; the first ones if there are many
 * @param wrong how many things are wrong
 * @param bytes how many bytes were read
 * @param envelopes how many envelopes it has
 * @param depth how many arrays and objects are open at once at most
 */
public record CheckedDocument(
    List<Finding> findings, long wrong, long bytes, long envelopes, int depth) {

  /** Copies the findings. */
  public CheckedDocument {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean valid() {
    return wrong == 0;
  }
}
