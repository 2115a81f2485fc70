package dev.cairn.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.model.TypeLine;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what {@link HistoryText} has written, and refuses all else. */
final class HistoryReader {

  private HistoryReader() {}

  static TypeHistory read(String text) throws BrokenHistoryException {
    JsonNode file = JsonNode.parse(text);
    file.allow("format", "class", "versions");
    JsonNode format = file.member("format");
    if (format.integer(1) != HistoryText.FORMAT) {
      throw format.wrong("this version of cairn-processor reads format " + HistoryText.FORMAT);
    }
    SortedMap<Integer, Schema> versions = new TreeMap<>();
    JsonNode list = file.member("versions");
    for (JsonNode node : list.elements()) {
      Schema schema = version(node);
      if (!versions.isEmpty() && versions.lastKey() >= schema.version()) {
        throw node.wrong("versions must grow");
      }
      versions.put(schema.version(), schema);
    }
    if (versions.isEmpty()) {
      throw list.wrong("expected at least one version");
    }
    return new TypeHistory(type(file.member("class")), versions);
  }

  private static ClassName type(JsonNode node) throws BrokenHistoryException {
    Optional<ClassName> type = TypeLine.parse(Stream.of(node.text())).findFirst();
    if (type.isEmpty()) {
      throw node.wrong("expected a class such as com.acme/Order");
    }
    return type.get();
  }

  private static Schema version(JsonNode node) throws BrokenHistoryException {
    int version = node.member("version").integer(1);
    String name = nonEmpty(node.member("name"));
    List<String> aliases = aliases(node);
    JsonNode kind = node.member("kind");
    switch (kind.text()) {
      case "object" -> {
        return object(node, name, aliases, version);
      }
      case "enum" -> {
        node.allow("version", "name", "aliases", "kind", "constants");
        checkOnly(node, version);
        return new EnumSchema(name, aliases, names(node.member("constants")));
      }
      case "sealed" -> {
        node.allow("version", "name", "aliases", "kind", "open", "subtypes");
        checkOnly(node, version);
        Optional<JsonNode> open = node.optional("open");
        return new SealedSchema(
            name, aliases, open.isPresent() && open.get().truth(), names(node.member("subtypes")));
      }
      case "form" -> {
        node.allow("version", "name", "aliases", "kind", "data");
        return new FormSchema(name, aliases, version, wireType(node.member("data")));
      }
      default -> throw kind.wrong("expected object, enum, sealed or form");
    }
  }

  private static void checkOnly(JsonNode node, int version) throws BrokenHistoryException {
    if (version != 1) {
      throw node.wrong("this kind has no version but 1");
    }
  }

  private static ObjectSchema object(JsonNode node, String name, List<String> aliases, int version)
      throws BrokenHistoryException {
    node.allow(
        "version", "name", "aliases", "kind", "parameters", "unknownProperties", "properties");
    Optional<JsonNode> parameters = node.optional("parameters");
    List<PropertySchema> properties = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode property : node.member("properties").elements()) {
      properties.add(property(property));
      checkNew(property, seen);
    }
    return new ObjectSchema(
        name,
        aliases,
        version,
        parameters.isPresent() ? parameters.get().integer(1) : 0,
        unknown(node.member("unknownProperties")),
        properties);
  }

  private static Unknown unknown(JsonNode node) throws BrokenHistoryException {
    for (Unknown unknown : Unknown.values()) {
      if (HistoryText.word(unknown).equals(node.text())) {
        return unknown;
      }
    }
    throw node.wrong("expected FAIL, IGNORE or KEEP");
  }

  private static PropertySchema property(JsonNode node) throws BrokenHistoryException {
    node.allow("name", "java", "aliases", "type", "absent", "default");
    String name = nonEmpty(node.member("name"));
    return new PropertySchema(
        name, javaName(node, name), aliases(node), wireType(node.member("type")), absence(node));
  }

  private static WireType wireType(JsonNode node) throws BrokenHistoryException {
    try {
      return WireTypeReader.read(node.text());
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Absence absence(JsonNode property) throws BrokenHistoryException {
    JsonNode node = property.member("absent");
    Optional<JsonNode> literal = property.optional("default");
    if (literal.isPresent() != node.text().equals("default")) {
      throw node.wrong("\"default\" belongs to \"absent\": \"default\" and to nothing else");
    }
    return switch (node.text()) {
      case "error" -> new Absence.Required();
      case "null" -> new Absence.ReadsAsNull();
      case "empty" -> new Absence.ReadsAsEmpty();
      case "initial" -> new Absence.KeepsInitial();
      case "default" -> new Absence.ReadsAsDefault(nonEmpty(property.member("default")));
      default -> throw node.wrong("expected error, null, empty, initial or default");
    };
  }

  private static List<NameSchema> names(JsonNode list) throws BrokenHistoryException {
    List<NameSchema> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : list.elements()) {
      node.allow("name", "java", "aliases");
      String name = nonEmpty(node.member("name"));
      names.add(new NameSchema(name, javaName(node, name), aliases(node)));
      checkNew(node, seen);
    }
    return names;
  }

  private static void checkNew(JsonNode node, Set<String> seen) throws BrokenHistoryException {
    if (!seen.add(node.member("name").text())) {
      throw node.wrong("this name comes twice");
    }
  }

  private static String javaName(JsonNode node, String name) throws BrokenHistoryException {
    Optional<JsonNode> javaName = node.optional("java");
    return javaName.isPresent() ? nonEmpty(javaName.get()) : name;
  }

  private static List<String> aliases(JsonNode node) throws BrokenHistoryException {
    Optional<JsonNode> aliases = node.optional("aliases");
    return aliases.isPresent() ? aliases.get().texts() : List.of();
  }

  private static String nonEmpty(JsonNode node) throws BrokenHistoryException {
    if (node.text().isEmpty()) {
      throw node.wrong("it is empty");
    }
    return node.text();
  }
}
