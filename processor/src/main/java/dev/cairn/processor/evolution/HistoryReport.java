package dev.cairn.processor.evolution;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.processor.schema.HistoryMarkdown;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what became of each type, for people who review it. */
record HistoryReport(Path file) {

  void write(List<Entry> entries) throws IOException {
    List<TypeHistory> histories = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Read read) {
        histories.add(read.history());
      }
    }
    histories.sort(Comparator.comparing(history -> history.newest().name()));
    String text = HistoryMarkdown.of(histories);
    if (Files.exists(file) && Files.readString(file, UTF_8).equals(text)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text, UTF_8);
  }
}
