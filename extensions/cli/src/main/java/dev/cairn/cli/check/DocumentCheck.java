package dev.cairn.cli.check;

import dev.cairn.Limits;
import dev.cairn.cli.check.Finding.Kind;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.document.Token;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Checks a document by the rules that hold whatever its types are, and goes on after what is wrong
 * as long as it is JSON.
 */
public final class DocumentCheck {

  /** How far beyond Cairn's limits a document is still read, so that the rest can be judged. */
  private static final int TOLERANCE = 4;

  private static final Limits READABLE =
      new Limits(
          TOLERANCE * Limits.DEFAULT.depth(),
          TOLERANCE * Limits.DEFAULT.numberDigits(),
          TOLERANCE * Limits.DEFAULT.stringLength(),
          TOLERANCE * Limits.DEFAULT.nameLength(),
          Integer.MAX_VALUE);

  private final JsonTokens tokens;
  private final Limits limits;
  private final int most;
  private final Deque<ObjectRules> open = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private long wrong;
  private long envelopes;
  private int depth;

  private DocumentCheck(JsonTokens tokens, Limits limits, int most) {
    this.tokens = tokens;
    this.limits = limits;
    this.most = most;
  }

  /**
   * Reads a document to its end, or to where it is no JSON.
   *
   * @param most how many findings are kept
   */
  public static CheckedDocument check(InputStream in, int most) throws IOException {
    try (JsonTokens tokens = JsonTokens.lenient(in, READABLE)) {
      return new DocumentCheck(tokens, Limits.DEFAULT, most).run();
    }
  }

  private CheckedDocument run() throws IOException {
    try {
      Token token = tokens.next();
      while (token.kind() != Token.Kind.END) {
        accept(token);
        token = tokens.next();
      }
    } catch (InvalidDocumentException e) {
      add(new Finding(Kind.JSON, e.path(), e.offset(), String.valueOf(e.getMessage())));
    }
    limit("The document", tokens.bytes(), limits.documentBytes(), "bytes", limits.documentBytes());
    return new CheckedDocument(findings, wrong, tokens.bytes(), envelopes, depth);
  }

  private void accept(Token token) throws IOException {
    switch (token.kind()) {
      case BEGIN_OBJECT -> begin(new ObjectRules(this::report), token);
      case BEGIN_ARRAY -> begin(ObjectRules.NONE, token);
      case END_OBJECT, END_ARRAY -> end(token);
      case NAME -> {
        limit("A name", token.text().length(), limits.nameLength(), "characters", token.start());
        open.getFirst().name(token, tokens.peek(0));
      }
      case STRING ->
          limit(
              "A text", token.text().length(), limits.stringLength(), "characters", token.start());
      case NUMBER ->
          limit(
              "A number",
              token.text().length(),
              limits.numberDigits(),
              "characters",
              token.start());
      case TRUE, FALSE, NULL, END, FAILURE -> {}
    }
  }

  private void begin(ObjectRules rules, Token token) {
    open.push(rules);
    if (open.size() > depth) {
      depth = open.size();
      if (depth == limits.depth() + 1) {
        limit("The nesting", depth, limits.depth(), "levels", token.start());
      }
    }
  }

  private void end(Token token) {
    ObjectRules rules = open.pop();
    rules.end(token);
    if (rules.isEnvelope()) {
      envelopes++;
    }
  }

  private void limit(String what, long found, long limit, String unit, long offset) {
    if (found > limit) {
      String problem =
          String.format(
              Locale.ROOT, "%s of %,d %s; Cairn reads %,d by default", what, found, unit, limit);
      report(Kind.LIMIT, offset, problem);
    }
  }

  private void report(Kind kind, long offset, String problem) {
    add(new Finding(kind, tokens.path(), offset, Quoted.printable(Quoted.brief(problem))));
  }

  private void add(Finding finding) {
    wrong++;
    if (findings.size() < most) {
      findings.add(finding);
    }
  }

  /** Takes what breaks a rule at the token read last. */
  @FunctionalInterface
  interface Report {
    void add(Kind kind, long offset, String problem);
  }
}
