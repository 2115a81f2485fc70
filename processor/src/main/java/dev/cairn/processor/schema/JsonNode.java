package dev.cairn.processor.schema;

import dev.cairn.SerdeException;
import dev.cairn.codec.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text, with its place.
 *
 * @param path the place, such as {@code versions[0].name}; empty for the whole
 */
record JsonNode(String path, @Nullable Object value) {

  /** Reads a text that is one value and nothing else. */
  static JsonNode parse(String text) throws BrokenHistoryException {
    try {
      JsonReader in = JsonReader.literal(text);
      Object value = in.readOpen(Object.class);
      if (in.peek() != 0) {
        throw in.malformed("Expected the end of the file");
      }
      return new JsonNode("", value);
    } catch (SerdeException e) {
      throw new BrokenHistoryException("line " + line(text, e.offset()) + ": " + e.getMessage());
    }
  }

  /** Offsets count bytes; a line break is one byte in any text, and never part of another. */
  private static long line(String text, long offset) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long line = 1;
    for (int i = 0; i < Math.min(offset, bytes.length); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Refuses members that are not among these. */
  void allow(String... names) throws BrokenHistoryException {
    Set<String> known = Set.of(names);
    for (Object name : object().keySet()) {
      if (!known.contains(name)) {
        throw wrong("unknown member \"" + name + '"');
      }
    }
  }

  /** A member that must be there. */
  JsonNode member(String name) throws BrokenHistoryException {
    Optional<JsonNode> member = optional(name);
    if (member.isEmpty()) {
      throw wrong("\"" + name + "\" is missing");
    }
    return member.get();
  }

  /** A member that may be there. */
  Optional<JsonNode> optional(String name) throws BrokenHistoryException {
    Map<?, ?> members = object();
    return members.containsKey(name)
        ? Optional.of(new JsonNode(path.isEmpty() ? name : path + "." + name, members.get(name)))
        : Optional.empty();
  }

  private Map<?, ?> object() throws BrokenHistoryException {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw wrong("expected an object");
  }

  List<JsonNode> elements() throws BrokenHistoryException {
    if (!(value instanceof List<?> list)) {
      throw wrong("expected an array");
    }
    List<JsonNode> nodes = new ArrayList<>();
    for (Object element : list) {
      nodes.add(new JsonNode(path + "[" + nodes.size() + "]", element));
    }
    return nodes;
  }

  String text() throws BrokenHistoryException {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("expected a string");
  }

  List<String> texts() throws BrokenHistoryException {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements()) {
      texts.add(element.text());
    }
    return texts;
  }

  /** An integer from a least one on. */
  int integer(int least) throws BrokenHistoryException {
    if (value instanceof Integer number && number >= least) {
      return number;
    }
    throw wrong("expected an integer from " + least + " on");
  }

  boolean truth() throws BrokenHistoryException {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrong("expected true or false");
  }

  BrokenHistoryException wrong(String reason) {
    return new BrokenHistoryException((path.isEmpty() ? "" : "at " + path + ": ") + reason);
  }
}
