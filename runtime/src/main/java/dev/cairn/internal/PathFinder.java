package dev.cairn.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the path to a place in a document, such as {@code Order.items[3].price}, by walking over
 * the document again. So paths cost nothing as long as nothing goes wrong. What stands before the
 * place is taken to be well-formed; envelopes leave no step in the path.
 */
public final class PathFinder {

  private static final int NONE = -1;

  private enum Kind {
    ARRAY,
    OBJECT,
    ENVELOPE
  }

  private final byte[] text;
  private final int place;
  private int at;
  private Kind[] kinds = new Kind[16];

  /** Per open array the index of the element, per open object where its present name begins. */
  private int[] steps = new int[16];

  private int depth;
  private boolean complete;
  private int className = NONE;

  private PathFinder(byte[] text, int place) {
    this.text = text;
    this.place = place;
  }

  /**
   * Returns the path to what begins at a place of a document that is read.
   *
   * @param root what the path begins with; null for the type that the document names
   */
  public static String find(byte[] text, int place, int end, @Nullable String root) {
    PathFinder finder = new PathFinder(text, place);
    finder.walk();
    boolean behind = place < end && (text[place] == ']' || text[place] == '}');
    return finder.path(root, !finder.complete && !behind);
  }

  /**
   * Returns the path to what is about to be written at the end of a text.
   *
   * @param element whether the first element of an array has been begun
   */
  public static String findEnd(byte[] text, int end, @Nullable String root, boolean element) {
    PathFinder finder = new PathFinder(text, end);
    finder.walk();
    boolean opened = end > 0 && text[end - 1] == '[';
    boolean begun = opened ? element : !finder.complete;
    return finder.path(root, begun);
  }

  private void walk() {
    while (at < place) {
      switch (text[at]) {
        case '{' -> open(Kind.OBJECT, NONE);
        case '[' -> open(Kind.ARRAY, 0);
        case '}', ']' -> {
          depth = Math.max(0, depth - 1);
          complete = true;
          at++;
        }
        case ',' -> next();
        case '"' -> string();
        case ':', ' ', '\t', '\r', '\n' -> at++;
        default -> {
          complete = true;
          at++;
        }
      }
    }
  }

  private void open(Kind kind, int step) {
    if (depth == kinds.length) {
      kinds = Arrays.copyOf(kinds, depth * 2);
      steps = Arrays.copyOf(steps, depth * 2);
    }
    kinds[depth] = kind;
    steps[depth++] = step;
    complete = false;
    at++;
  }

  private void next() {
    complete = false;
    if (depth > 0) {
      steps[depth - 1] = kinds[depth - 1] == Kind.ARRAY ? steps[depth - 1] + 1 : NONE;
    }
    at++;
  }

  private void string() {
    int start = at++;
    while (at < place && text[at] != '"') {
      at += text[at] == '\\' ? 2 : 1;
    }
    if (at >= place) {
      return;
    }
    at++;
    if (depth > 0 && steps[depth - 1] == NONE) {
      name(start);
    } else {
      complete = true;
      if (depth == 1 && kinds[0] == Kind.ENVELOPE && className == NONE) {
        className = start;
      }
    }
  }

  private void name(int start) {
    steps[depth - 1] = start;
    if (Excerpts.name(text, start, at).equals(ReservedNames.CLASS_NAME)) {
      kinds[depth - 1] = Kind.ENVELOPE;
    }
  }

  private String path(@Nullable String root, boolean lastBegun) {
    StringBuilder path = new StringBuilder(root == null ? rootName() : root);
    for (int i = 0; i < depth; i++) {
      if (i < depth - 1 || lastBegun) {
        step(path, kinds[i], steps[i]);
      }
    }
    return Excerpts.middle(path);
  }

  private String rootName() {
    if (className == NONE) {
      return "$";
    }
    String name = Excerpts.name(text, className, place);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void step(StringBuilder path, Kind kind, int step) {
    if (kind == Kind.ARRAY) {
      path.append('[').append(step).append(']');
    } else if (kind == Kind.OBJECT && step != NONE) {
      String name = Excerpts.name(text, step, place);
      if (Excerpts.isIdentifier(name)) {
        path.append('.').append(name);
      } else {
        path.append("[\"").append(name).append("\"]");
      }
    }
  }
}
