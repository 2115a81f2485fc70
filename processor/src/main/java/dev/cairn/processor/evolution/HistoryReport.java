package dev.cairn.processor.evolution;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.MigrationDeclaration;
import dev.cairn.processor.schema.HistoryMarkdown;
import dev.cairn.processor.schema.HistoryMarkdown.Chapter;
import dev.cairn.processor.schema.HistoryMarkdown.Step;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Writes what became of each type, for people who review it. Migrations are read off the types, for
 * not all of them are compiled each time.
 */
record HistoryReport(Path file, KnownTypes types, PresentNames names) {

  void write(List<Entry> entries) throws IOException {
    List<TypeHistory> histories = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read) {
        histories.add(read.history());
      }
    }
    histories.sort(Comparator.comparing(history -> history.newest().name()));
    String text = HistoryMarkdown.of(histories.stream().map(this::chapter).toList());
    if (Files.exists(file) && Files.readString(file, UTF_8).equals(text)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text, UTF_8);
  }

  private Chapter chapter(TypeHistory history) {
    Optional<TypeElement> type = types.element(history.type());
    List<Step> steps =
        type.stream()
            .flatMap(element -> MigrationDeclaration.in(element).stream())
            .flatMap(migration -> step(migration).stream())
            .sorted(Comparator.comparingInt(Step::from))
            .toList();
    return new Chapter(history.renamed(names), type.isPresent(), steps);
  }

  private static Optional<Step> step(MigrationDeclaration migration) {
    return migration
        .from()
        .map(Located::value)
        .map(
            from ->
                new Step(
                    from, migration.to().map(Located::value).orElse(from + 1), migration.name()));
  }
}
