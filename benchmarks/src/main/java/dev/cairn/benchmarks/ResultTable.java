package dev.cairn.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The results of a run as Markdown: one table per document, one row per library. */
final class ResultTable {

  private final Figures figures;
  private final List<Document> documents;

  ResultTable(Figures figures, List<Document> documents) {
    this.figures = figures;
    this.documents = documents;
  }

  String toMarkdown(String conditions, String chart) throws IOException {
    StringBuilder text = new StringBuilder(Surroundings.heading());
    text.append("- JMH: ").append(conditions).append(", one thread, each in a JVM of its own\n");
    text.append("- Cells: how many times as long as Cairn (lower quartile of all iterations in");
    text.append(" ns / bytes allocated), for one operation\n");
    text.append("- †: what is read does not equal what was written\n\n");
    text.append("![Ratios](").append(chart).append(")\n");
    text.append(new GoalTable(figures, documents).toMarkdown());
    documents.forEach(document -> appendTable(text, document));
    return text.toString();
  }

  private void appendTable(StringBuilder text, Document document) {
    text.append("\n## ").append(document).append(": ").append(document.meaning()).append("\n\n|");
    for (Figures.Way way : Figures.Way.values()) {
      text.append(" | ").append(way.label());
    }
    text.append(" |\n|---|---|---|---|---|\n");
    for (Library library : Library.values()) {
      boolean exact = figures.equality(document, library) != Equality.LOSES_DATA;
      text.append("| ").append(library.label()).append(exact ? "" : " †");
      for (Figures.Way way : Figures.Way.values()) {
        text.append(" | ").append(cell(document, library, way));
      }
      text.append(" |\n");
    }
  }

  private String cell(Document document, Library library, Figures.Way way) {
    Figures.Figure figure = figures.get(document, library, way);
    return figure == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.2f (%.0f / %.0f)",
            figures.ratio(document, library, way),
            figure.nanos(),
            figure.bytes());
  }
}
