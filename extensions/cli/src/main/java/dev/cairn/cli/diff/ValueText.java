package dev.cairn.cli.diff;

import dev.cairn.cli.diff.JsonValue.Elements;
import dev.cairn.cli.diff.JsonValue.Enveloped;
import dev.cairn.cli.diff.JsonValue.Members;
import dev.cairn.cli.diff.JsonValue.Scalar;
import dev.cairn.cli.output.Quoted;
import java.util.Locale;

/** A value on one line for people, cut off where it grows too long. */
final class ValueText {

  private static final int MOST = 100;

  private final StringBuilder text = new StringBuilder();

  private ValueText() {}

  static String of(JsonValue value) {
    ValueText line = new ValueText();
    line.append(value);
    return line.isFull() ? line.text.substring(0, line.lastWhole()) + "…" : line.text.toString();
  }

  private boolean isFull() {
    return text.length() > MOST;
  }

  /** Where to cut without halving a character. */
  private int lastWhole() {
    return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
  }

  private void append(JsonValue value) {
    if (value instanceof Scalar scalar) {
      append(scalar);
    } else if (value instanceof Elements elements) {
      append(elements);
    } else if (value instanceof Members members) {
      append(members);
    } else if (value instanceof Enveloped enveloped) {
      text.append(Quoted.printable(enveloped.type().label())).append(' ');
      append(enveloped.data());
    }
  }

  private void append(Scalar scalar) {
    switch (scalar.kind()) {
      case STRING -> text.append(Quoted.json(head(scalar.text())));
      case NUMBER -> text.append(head(scalar.text()));
      default -> text.append(scalar.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  /** As much of a text as can be shown, so that long ones cost nothing. */
  private static String head(String text) {
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }

  private void append(Elements elements) {
    text.append('[');
    String separator = "";
    for (JsonValue element : elements.elements()) {
      if (isFull()) {
        return;
      }
      text.append(separator);
      append(element);
      separator = ", ";
    }
    text.append(']');
  }

  private void append(Members members) {
    text.append('{');
    String separator = "";
    for (var member : members.members().entrySet()) {
      if (isFull()) {
        return;
      }
      text.append(separator).append(Quoted.json(head(member.getKey()))).append(": ");
      append(member.getValue());
      separator = ", ";
    }
    text.append('}');
  }
}
