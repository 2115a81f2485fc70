package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the history of types in Markdown: the present properties, and what each version changed.
 */
public final class HistoryMarkdown {

  private HistoryMarkdown() {}

  /** A page about all types, in the order given. */
  public static String of(List<TypeHistory> histories) {
    StringBuilder page = new StringBuilder("# History of the types\n");
    histories.forEach(history -> page.append(section(history)));
    return page.toString();
  }

  private static String section(TypeHistory history) {
    Schema newest = history.newest();
    StringBuilder text = new StringBuilder("\n## " + newest.name() + "\n\n");
    text.append(sentence(newest)).append('\n');
    if (newest instanceof ObjectSchema object && !object.properties().isEmpty()) {
      text.append("\n| property | type | where absent | former names |\n|---|---|---|---|\n");
      object.properties().forEach(property -> text.append(row(property)));
    }
    List<Schema> versions = new ArrayList<>(history.all());
    for (int i = versions.size() - 1; i > 0; i--) {
      text.append(step(versions.get(i - 1), versions.get(i)));
    }
    return text.toString();
  }

  private static String sentence(Schema schema) {
    String aliases =
        schema.aliases().isEmpty()
            ? ""
            : ", formerly "
                + String.join(", ", schema.aliases().stream().map(HistoryMarkdown::code).toList());
    return "Version " + schema.version() + " (" + schema.kind() + ")" + aliases + ".";
  }

  private static String row(PropertySchema property) {
    String absent = HistoryText.word(property.absence());
    if (property.absence() instanceof Absence.ReadsAsDefault value) {
      absent = code(value.literal());
    }
    return "| "
        + String.join(
            " | ",
            code(property.name()),
            code(property.type().text()),
            absent,
            String.join(", ", property.aliases().stream().map(HistoryMarkdown::code).toList()))
        + " |\n";
  }

  private static String step(Schema before, Schema after) {
    StringBuilder text =
        new StringBuilder("\n### Version " + before.version() + " to " + after.version() + "\n\n");
    List<Change> changes = SchemaComparison.compare(before, after);
    if (changes.isEmpty()) {
      text.append("- nothing that data shows\n");
    }
    for (Change change : changes) {
      text.append("- ").append(change.description().replace("|", "\\|"));
      text.append(change.grade() == Grade.MIGRATION ? " (needs a migration)\n" : "\n");
    }
    return text.toString();
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
