package dev.cairn.cli.document;

import dev.cairn.cli.output.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path to the token that was read last, as Cairn's errors write it, but from {@code $}: {@code
 * $.items[3].unitPrice}. The data of an envelope stands where the envelope stands.
 */
final class DocumentPath {

  private final List<Frame> frames = new ArrayList<>();

  /** Goes on to a token. */
  void accept(Token token) {
    switch (token.kind()) {
      case BEGIN_OBJECT, BEGIN_ARRAY -> {
        nextElement();
        frames.add(new Frame(token.kind() == Token.Kind.BEGIN_ARRAY));
      }
      case END_OBJECT, END_ARRAY -> frames.remove(frames.size() - 1);
      case NAME -> top().name(token.text());
      case STRING, NUMBER, TRUE, FALSE, NULL -> nextElement();
      case END, FAILURE -> {}
    }
  }

  /** Goes on to a member or an element that could not be read. */
  void fail(@Nullable String name, int index) {
    if (!frames.isEmpty()) {
      top().name = name;
      top().index = index;
    }
  }

  /** The step from an object to its member, such as {@code .price} or {@code ["unit price"]}. */
  static String step(String name) {
    return Quoted.isPlainName(name) ? "." + name : "[" + Quoted.json(name) + "]";
  }

  /** The path with indices, or with {@code []} for all elements of an array. */
  String text(boolean indices) {
    StringBuilder path = new StringBuilder("$");
    for (Frame frame : frames) {
      frame.appendTo(path, indices);
    }
    return path.toString();
  }

  private void nextElement() {
    if (!frames.isEmpty() && top().array) {
      top().index++;
    }
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
  }

  private static final class Frame {
    private final boolean array;
    private int index = -1;
    private @Nullable String name;
    private boolean envelope;

    Frame(boolean array) {
      this.array = array;
    }

    void name(String next) {
      envelope |= name == null && next.equals(EnvelopeHeader.CLASS_NAME);
      name = next;
    }

    void appendTo(StringBuilder path, boolean indices) {
      if (array && index >= 0) {
        path.append('[').append(indices ? Integer.toString(index) : "").append(']');
      } else if (name != null && !(envelope && name.equals(EnvelopeHeader.DATA))) {
        path.append(step(name));
      }
    }
  }
}
