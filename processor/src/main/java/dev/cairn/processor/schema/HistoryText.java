package dev.cairn.processor.schema;

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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a history as JSON that reads well in a diff: everything has its place, and each property
 * its line. For example:
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "class": "com.acme/Price",
 *   "versions": [
 *     {
 *       "version": 1,
 *       "name": "com.acme.Price",
 *       "kind": "object",
 *       "unknownProperties": "FAIL",
 *       "properties": [
 *         {"name": "amount", "type": "decimal", "absent": "error"},
 *         {"name": "currency", "type": "string", "absent": "default", "default": "\"USD\""}
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 */
final class HistoryText {

  static final int FORMAT = 1;

  private HistoryText() {}

  static String of(TypeHistory history) {
    return "{\n  \"format\": "
        + FORMAT
        + ",\n  \"class\": "
        + JsonText.quoted(TypeLine.of(history.type()))
        + ",\n  \"versions\": "
        + list("  ", history.all().stream().map(HistoryText::version).toList())
        + "\n}\n";
  }

  private static String version(Schema schema) {
    List<String> members = new ArrayList<>();
    members.add("\"version\": " + schema.version());
    members.add("\"name\": " + JsonText.quoted(schema.name()));
    addAliases(members, schema.aliases());
    members.add("\"kind\": " + JsonText.quoted(schema.kind()));
    if (schema instanceof ObjectSchema object) {
      addObject(members, object);
    } else if (schema instanceof EnumSchema constants) {
      members.add("\"constants\": " + lines(constants.constants(), HistoryText::name));
    } else if (schema instanceof SealedSchema sealed) {
      if (sealed.open()) {
        members.add("\"open\": true");
      }
      members.add("\"subtypes\": " + lines(sealed.subtypes(), HistoryText::name));
    } else if (schema instanceof FormSchema form) {
      members.add("\"data\": " + JsonText.quoted(form.data().text()));
    }
    return members.stream().collect(Collectors.joining(",\n      ", "{\n      ", "\n    }"));
  }

  private static void addObject(List<String> members, ObjectSchema object) {
    if (object.parameters() > 0) {
      members.add("\"parameters\": " + object.parameters());
    }
    members.add("\"unknownProperties\": " + JsonText.quoted(word(object.unknown())));
    members.add("\"properties\": " + lines(object.properties(), HistoryText::property));
  }

  /** The user's words: a type with {@code @Extras} keeps unknown properties. */
  static String word(Unknown unknown) {
    return unknown == Unknown.COLLECT ? "KEEP" : unknown.name();
  }

  private static String property(PropertySchema property) {
    List<String> members = names(property.name(), property.javaName(), property.aliases());
    members.add("\"type\": " + JsonText.quoted(property.type().text()));
    members.add("\"absent\": " + JsonText.quoted(word(property.absence())));
    if (property.absence() instanceof Absence.ReadsAsDefault value) {
      members.add("\"default\": " + JsonText.quoted(value.literal()));
    }
    return oneLine(members);
  }

  /** What stands for a property that the data does not have. */
  static String word(Absence absence) {
    if (absence instanceof Absence.Required) {
      return "error";
    }
    if (absence instanceof Absence.ReadsAsNull) {
      return "null";
    }
    if (absence instanceof Absence.ReadsAsEmpty) {
      return "empty";
    }
    return absence instanceof Absence.KeepsInitial ? "initial" : "default";
  }

  private static String name(NameSchema name) {
    return oneLine(names(name.name(), name.javaName(), name.aliases()));
  }

  private static List<String> names(String name, String javaName, List<String> aliases) {
    List<String> members = new ArrayList<>();
    members.add("\"name\": " + JsonText.quoted(name));
    if (!javaName.equals(name)) {
      members.add("\"java\": " + JsonText.quoted(javaName));
    }
    addAliases(members, aliases);
    return members;
  }

  private static void addAliases(List<String> members, List<String> aliases) {
    if (!aliases.isEmpty()) {
      members.add("\"aliases\": " + JsonText.quoted(aliases));
    }
  }

  private static String oneLine(List<String> members) {
    return "{" + String.join(", ", members) + "}";
  }

  private static <T> String lines(List<T> items, Function<T, String> line) {
    return list("      ", items.stream().map(line).toList());
  }

  private static String list(String indent, List<String> items) {
    return items.isEmpty()
        ? "[]"
        : items.stream()
            .collect(
                Collectors.joining(
                    ",\n" + indent + "  ", "[\n" + indent + "  ", "\n" + indent + "]"));
  }
}
