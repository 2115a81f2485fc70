package dev.cairn.internal;

import java.util.Arrays;

/**
 * Tells which member of an object stands around places of a document, in ascending order. Envelopes
 * are passed over. Of text that is not well-formed it tells some name or other. Not thread-safe.
 */
public final class EnclosingMember {

  private static final int ARRAY = -1;
  private static final int NO_NAME = -2;

  private final String json;
  private int at;

  /** Per open object where its present name begins. */
  private int[] names = new int[16];

  private int depth;

  /** Members of a document, from its beginning. */
  public EnclosingMember(String json) {
    this.json = json;
  }

  /** The name of the innermost member around a place, or the empty text. */
  public String nameAt(int place) {
    while (at < place) {
      step(place);
    }
    for (int i = depth - 1; i >= 0; i--) {
      String name = names[i] < 0 ? ReservedNames.DATA : name(names[i]);
      if (!ReservedNames.contains(name)) {
        return name;
      }
    }
    return "";
  }

  private String name(int start) {
    JsonScanner name = new JsonScanner(json);
    name.goBack(start);
    try {
      return name.scalar();
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return ""; // whoever changed it will see that it was found
    }
  }

  private void step(int place) {
    char c = json.charAt(at);
    switch (c) {
      case '{', '[' -> {
        names = depth == names.length ? Arrays.copyOf(names, depth * 2) : names;
        names[depth++] = c == '[' ? ARRAY : NO_NAME;
        at++;
      }
      case '}', ']' -> {
        depth = Math.max(0, depth - 1);
        at++;
      }
      case ',' -> {
        if (depth > 0 && names[depth - 1] != ARRAY) {
          names[depth - 1] = NO_NAME;
        }
        at++;
      }
      case '"' -> string(place);
      default -> at++;
    }
  }

  private void string(int place) {
    if (depth > 0 && names[depth - 1] == NO_NAME) {
      names[depth - 1] = at;
    }
    at++;
    while (at < place && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
