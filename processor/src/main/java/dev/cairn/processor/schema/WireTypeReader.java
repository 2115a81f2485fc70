package dev.cairn.processor.schema;

import dev.cairn.SerdeException;
import dev.cairn.codec.JsonReader;
import dev.cairn.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the text of a {@link WireType}. */
final class WireTypeReader {

  private static final Set<String> SCALARS =
      Arrays.stream(ScalarKind.values()).map(WireTypes::word).collect(Collectors.toSet());

  private static final Map<String, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry("any", 0),
          Map.entry("list", 1),
          Map.entry("collection", 1),
          Map.entry("set", 1),
          Map.entry("sorted-set", 1),
          Map.entry("queue", 1),
          Map.entry("deque", 1),
          Map.entry("array", 1),
          Map.entry("optional", 1),
          Map.entry("map", 2),
          Map.entry("sorted-map", 2),
          Map.entry("entry", 2));

  private final String text;
  private int at;

  private WireTypeReader(String text) {
    this.text = text;
  }

  /**
   * The type of a text.
   *
   * @throws IllegalArgumentException if it is none; the message says where it is wrong
   */
  static WireType read(String text) {
    WireTypeReader reader = new WireTypeReader(text);
    WireType type = reader.type();
    if (reader.at < text.length()) {
      throw reader.wrong("nothing more");
    }
    return type;
  }

  private WireType type() {
    WireType.Kind kind = WireType.Kind.BUILT_IN;
    String name;
    if (peek() == '"') {
      kind = WireType.Kind.NAMED;
      name = quoted();
    } else if (peek() == '$') {
      kind = WireType.Kind.VARIABLE;
      at++;
      name = word();
      if (!name.matches("[1-9][0-9]{0,2}")) {
        throw wrong("the number of a type variable");
      }
    } else {
      name = word();
      kind = WireType.isPlain(name) ? WireType.Kind.NAMED : kind;
    }
    List<WireType> arguments = arguments();
    if (kind == WireType.Kind.BUILT_IN) {
      checkWord(name, arguments.size());
    }
    boolean nullable = skip("?");
    return new WireType(kind, name, List.of(), arguments, nullable);
  }

  private void checkWord(String word, int arguments) {
    boolean fits =
        ARGUMENTS.containsKey(word)
            ? ARGUMENTS.get(word) == arguments || (word.equals("any") && arguments == 1)
            : SCALARS.contains(word) && arguments == 0;
    if (!fits) {
      throw wrong("a type of the format, with its arguments, before this");
    }
  }

  private List<WireType> arguments() {
    List<WireType> arguments = new ArrayList<>();
    if (skip("<")) {
      do {
        arguments.add(type());
      } while (skip(", "));
      if (!skip(">")) {
        throw wrong("'>' or ', '");
      }
    }
    return arguments;
  }

  private String word() {
    int start = at;
    while (isInWord() || isInName()) {
      at++;
    }
    if (at == start) {
      throw wrong("the name of a type");
    }
    return text.substring(start, at);
  }

  private boolean isInWord() {
    return at < text.length() && "<>,?\" $".indexOf(peek()) < 0;
  }

  /** A dollar sign may be part of the name of a class. */
  private boolean isInName() {
    return at > 0 && peek() == '$' && Character.isJavaIdentifierPart(text.charAt(at - 1));
  }

  private String quoted() {
    int start = at++;
    while (peek() != '"' && at < text.length()) {
      at += peek() == '\\' ? 2 : 1;
    }
    at++;
    try {
      return JsonReader.literal(text.substring(start, Math.min(at, text.length()))).readString();
    } catch (SerdeException e) {
      throw wrong("a quoted name");
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skip(String token) {
    boolean found = text.startsWith(token, at);
    at += found ? token.length() : 0;
    return found;
  }

  private IllegalArgumentException wrong(String due) {
    return new IllegalArgumentException(
        "'" + text + "' is no type: expected " + due + " at character " + (at + 1));
  }
}
