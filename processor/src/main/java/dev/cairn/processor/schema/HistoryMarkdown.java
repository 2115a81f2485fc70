package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.schema.Schema.EnumSchema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.Schema.NameSchema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import dev.cairn.processor.schema.Schema.SealedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the history of types in Markdown: what a type is now, what each version changed, and what
 * takes data from one version to the other.
 */
public final class HistoryMarkdown {

  /**
   * What is told of one type.
   *
   * @param exists whether it is still there
   * @param migrations the user's methods
   */
  public record Chapter(TypeHistory history, boolean exists, List<Step> migrations) {
    public Chapter {
      migrations = List.copyOf(migrations);
    }
  }

  /** A migration of the user's, with the name of its method. */
  public record Step(int from, int to, String method) {}

  private final Chapter chapter;
  private final StringBuilder text = new StringBuilder();

  private HistoryMarkdown(Chapter chapter) {
    this.chapter = chapter;
  }

  /** A page about all types, in the order given. */
  public static String of(List<Chapter> chapters) {
    StringBuilder page = new StringBuilder("# History of the types\n");
    chapters.forEach(chapter -> page.append(new HistoryMarkdown(chapter).section()));
    return page.toString();
  }

  private String section() {
    Schema newest = chapter.history().newest();
    text.append("\n## ").append(newest.name()).append("\n\n").append(sentence(newest)).append('\n');
    if (newest instanceof ObjectSchema object && !object.properties().isEmpty()) {
      text.append("\n| property | type | where absent | former names |\n|---|---|---|---|\n");
      object.properties().forEach(property -> text.append(row(property)));
    } else if (newest instanceof EnumSchema constants) {
      addNames("constants", constants.constants());
    } else if (newest instanceof SealedSchema sealed) {
      addNames("subtypes", sealed.subtypes());
    } else if (newest instanceof FormSchema form) {
      text.append("\nIts data is `").append(form.data().text()).append("`.\n");
    }
    List<Schema> versions = new ArrayList<>(chapter.history().all());
    for (int i = versions.size() - 1; i > 0; i--) {
      addStep(versions.get(i - 1), versions.get(i));
    }
    addDocumentsFromBefore(versions.get(0).version());
    return text.toString();
  }

  private String sentence(Schema schema) {
    return "Version "
        + schema.version()
        + " ("
        + schema.kind()
        + "), class "
        + code(chapter.history().type().canonicalName())
        + (chapter.exists() ? "" : ", which is gone")
        + (schema.aliases().isEmpty() ? "" : ", formerly " + codes(schema.aliases()))
        + ".";
  }

  private static String row(PropertySchema property) {
    String absent = HistoryText.word(property.absence());
    if (property.absence() instanceof Absence.ReadsAsDefault value) {
      absent = code(value.literal());
    }
    List<String> cells =
        List.of(
            code(property.name()), code(property.type().text()), absent, codes(property.aliases()));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private void addNames(String title, List<NameSchema> names) {
    text.append("\nThe ").append(title).append(":\n\n");
    for (NameSchema name : names) {
      text.append("- ").append(code(name.name()));
      text.append(name.aliases().isEmpty() ? "\n" : ", formerly " + codes(name.aliases()) + "\n");
    }
  }

  private void addStep(Schema before, Schema after) {
    int from = before.version();
    int to = after.version();
    text.append("\n### Version " + from + " to " + to + "\n\n");
    List<Change> changes = SchemaComparison.compare(before, after);
    if (changes.isEmpty()) {
      text.append("- nothing that data shows\n");
    }
    changes.forEach(change -> text.append("- ").append(line(change)).append('\n'));
    text.append("- **read by** ").append(forwards(from, to)).append('\n');
    String back = methods(step -> step.to() < step.from() && step.to() >= from && step.to() < to);
    text.append("- **written as version " + from + " by** ");
    text.append(back.isEmpty() ? "nothing\n" : back + "\n");
  }

  private static String line(Change change) {
    String weight = change.grade() == Grade.MIGRATION ? " (needs a migration)" : "";
    return change.description().replace("|", "\\|") + weight;
  }

  private String forwards(int from, int to) {
    String methods =
        methods(step -> step.to() > step.from() && step.from() >= from && step.from() < to);
    if (!methods.isEmpty()) {
      return methods;
    }
    return chapter.exists() ? "a generated step" : "nothing any more";
  }

  private String methods(Predicate<Step> wanted) {
    return chapter.migrations().stream()
        .filter(wanted)
        .map(step -> code(step.method()))
        .collect(Collectors.joining(", "));
  }

  private void addDocumentsFromBefore(int first) {
    String methods = methods(step -> step.to() > step.from() && step.from() < first);
    if (!methods.isEmpty()) {
      text.append("\n### Before version " + first + "\n\n- **read by** ").append(methods);
      text.append('\n');
    }
  }

  private static String codes(List<String> names) {
    return names.stream().map(HistoryMarkdown::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
