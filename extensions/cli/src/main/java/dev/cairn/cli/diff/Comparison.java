package dev.cairn.cli.diff;

import dev.cairn.cli.diff.Difference.Added;
import dev.cairn.cli.diff.Difference.Changed;
import dev.cairn.cli.diff.Difference.Removed;
import dev.cairn.cli.diff.Difference.Retyped;
import dev.cairn.cli.diff.JsonValue.Elements;
import dev.cairn.cli.diff.JsonValue.Enveloped;
import dev.cairn.cli.diff.JsonValue.Members;
import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two documents by path. The order of names does not matter, that of elements does;
 * numbers are equal when they are spelled alike. Of arrays that differ in length the common
 * beginning and end are paired, and the rest between them one by one.
 */
final class Comparison {

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /** The differences between two values, in the order of the first. */
  static List<Difference> of(JsonValue left, JsonValue right) {
    Comparison comparison = new Comparison();
    comparison.compare("$", left, right);
    return List.copyOf(comparison.differences);
  }

  /** Reads a document to its end, to be compared. */
  static JsonValue read(JsonTokens tokens) throws IOException, InvalidDocumentException {
    return new JsonValueReader(tokens).document();
  }

  private void compare(String path, JsonValue left, JsonValue right) {
    if (left instanceof Enveloped || right instanceof Enveloped) {
      if (!Objects.equals(type(left), type(right))) {
        differences.add(new Retyped(path, type(left), type(right)));
      }
      compare(path, data(left), data(right));
    } else if (left instanceof Members a && right instanceof Members b) {
      members(path, a.members(), b.members());
    } else if (left instanceof Elements a && right instanceof Elements b) {
      elements(path, a.elements(), b.elements());
    } else if (!left.equals(right)) {
      differences.add(new Changed(path, left, right));
    }
  }

  private static @Nullable EnvelopeHeader type(JsonValue value) {
    return value instanceof Enveloped enveloped ? enveloped.type() : null;
  }

  private static JsonValue data(JsonValue value) {
    return value instanceof Enveloped enveloped ? enveloped.data() : value;
  }

  private void members(String path, Map<String, JsonValue> left, Map<String, JsonValue> right) {
    left.forEach(
        (name, value) -> {
          String at = path + JsonTokens.step(name);
          JsonValue other = right.get(name);
          if (other == null) {
            differences.add(new Removed(at, value));
          } else {
            compare(at, value, other);
          }
        });
    right.forEach(
        (name, value) -> {
          if (!left.containsKey(name)) {
            differences.add(new Added(path + JsonTokens.step(name), value));
          }
        });
  }

  private void elements(String path, List<JsonValue> left, List<JsonValue> right) {
    boolean aligned = left.size() == right.size();
    int head = aligned ? 0 : commonHead(left, right);
    int tail = aligned ? 0 : commonTail(left, right, head);
    int paired = Math.min(left.size(), right.size()) - tail;
    for (int i = head; i < paired; i++) {
      compare(path + "[" + i + "]", left.get(i), right.get(i));
    }
    for (int i = paired; i < left.size() - tail; i++) {
      differences.add(new Removed(path + "[" + i + "]", left.get(i)));
    }
    for (int i = paired; i < right.size() - tail; i++) {
      differences.add(new Added(path + "[" + i + "]", right.get(i)));
    }
  }

  private static int commonHead(List<JsonValue> left, List<JsonValue> right) {
    int most = Math.min(left.size(), right.size());
    int head = 0;
    while (head < most && left.get(head).equals(right.get(head))) {
      head++;
    }
    return head;
  }

  private static int commonTail(List<JsonValue> left, List<JsonValue> right, int head) {
    int most = Math.min(left.size(), right.size()) - head;
    int tail = 0;
    while (tail < most
        && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }
}
