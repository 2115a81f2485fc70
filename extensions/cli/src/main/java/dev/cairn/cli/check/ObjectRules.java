package dev.cairn.cli.check;

import static dev.cairn.cli.document.EnvelopeHeader.CLASS_NAME;
import static dev.cairn.cli.document.EnvelopeHeader.DATA;
import static dev.cairn.cli.document.EnvelopeHeader.KEYS;
import static dev.cairn.cli.document.EnvelopeHeader.VERSION;

import dev.cairn.cli.check.DocumentCheck.Report;
import dev.cairn.cli.check.Finding.Kind;
import dev.cairn.cli.document.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for the names of one object, as they come. */
final class ObjectRules {

  /** An array has no names, and so no rules. */
  static final ObjectRules NONE = new ObjectRules((kind, offset, problem) -> {});

  private static final String THREE_KEYS = String.join(", ", KEYS);

  private final Report report;
  private final Set<String> names = new HashSet<>();
  private boolean envelope;
  private int lastKey;

  ObjectRules(Report report) {
    this.report = report;
  }

  /** Whether the object is an envelope, a right one or not. */
  boolean isEnvelope() {
    return envelope;
  }

  /** Judges a name and the token its value begins with. */
  void name(Token name, Token value) {
    int index = names.size();
    String text = name.text();
    if (!names.add(text)) {
      report.add(Kind.DUPLICATE, name.start(), "The name \"" + text + "\" comes twice");
      return;
    }
    envelope |= index == 0 && text.equals(CLASS_NAME);
    if (envelope) {
      envelopeKey(name);
    } else if (index > 0 && text.equals(VERSION)) {
      reserved(name, "may only be the first key of an object, or the second of an envelope");
    } else if (text.equals(CLASS_NAME)) {
      reserved(name, "may only be the first key, that of an envelope");
    } else if (text.equals(DATA)) {
      reserved(name, "may only be the third key of an envelope");
    }
    value(text, value);
  }

  private void envelopeKey(Token name) {
    int key = KEYS.indexOf(name.text());
    if (key < 0) {
      String problem = "An envelope has the keys " + THREE_KEYS + " and no \"" + name.text() + "\"";
      report.add(Kind.ENVELOPE, name.start(), problem);
    } else if (key < lastKey) {
      report.add(
          Kind.ENVELOPE, name.start(), "An envelope has its keys in the order " + THREE_KEYS);
    } else {
      lastKey = key;
    }
  }

  private void value(String name, Token value) {
    if (value.kind() == Token.Kind.FAILURE) {
      return;
    }
    if (name.equals(VERSION) && !value.isVersion()) {
      report.add(
          Kind.ENVELOPE, value.start(), "A version is a positive integer of at most 32 bits");
    }
    if (envelope
        && name.equals(CLASS_NAME)
        && (value.kind() != Token.Kind.STRING || value.text().isEmpty())) {
      report.add(Kind.ENVELOPE, value.start(), "A class name is a text that is not empty");
    }
  }

  private void reserved(Token name, String rule) {
    report.add(Kind.RESERVED, name.start(), name.text() + " " + rule);
  }

  /** Judges what is missing at the end. */
  void end(Token bracket) {
    List<String> missing = KEYS.stream().filter(key -> !names.contains(key)).toList();
    if (envelope && !missing.isEmpty()) {
      report.add(
          Kind.ENVELOPE, bracket.start(), "An envelope without " + String.join(", ", missing));
    }
  }
}
