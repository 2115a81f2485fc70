package dev.cairn.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far Cairn is ahead of, or behind, the fastest of the other JSON libraries: exact or not, and
 * of those that lose nothing on the document.
 */
final class GoalTable {

  private final Figures figures;
  private final List<Document> documents;

  GoalTable(Figures figures, List<Document> documents) {
    this.figures = figures;
    this.documents = documents;
  }

  String toMarkdown() {
    StringBuilder text = new StringBuilder("\n## Against the fastest JSON library\n\n");
    text.append("How many times as long as Cairn it takes: below 1 Cairn is behind. In brackets,");
    text.append(" where it is another one, the fastest of those that lose nothing.\n\n|");
    for (Figures.Way way : Figures.Way.values()) {
      text.append(" | ").append(way.label());
    }
    text.append(" | with the envelope, at most |\n|---|---|---|---|---|---|\n");
    for (Document document : documents) {
      text.append("| ").append(document);
      for (Figures.Way way : Figures.Way.values()) {
        text.append(" | ").append(cell(document, way));
      }
      text.append(" | ").append(envelope(document)).append(" |\n");
    }
    return text.toString();
  }

  private String cell(Document document, Figures.Way way) {
    Library fastest = fastest(document, way, /* exact= */ false);
    Library exact = fastest(document, way, /* exact= */ true);
    if (fastest == null) {
      return "–";
    }
    String cell = shown(document, fastest, way);
    return exact == null || exact == fastest
        ? cell
        : cell + " [" + shown(document, exact, way) + "]";
  }

  private String shown(Document document, Library library, Figures.Way way) {
    double ratio = figures.ratio(document, library, way);
    return String.format(Locale.ROOT, "%.2f %s", ratio, library.label());
  }

  private @Nullable Library fastest(Document document, Figures.Way way, boolean exact) {
    Library fastest = null;
    for (Library library : Library.values()) {
      if (library.isBinary()
          || library.compareTo(Library.CAIRN_ENVELOPE) <= 0
          || Double.isNaN(figures.ratio(document, library, way))
          || (exact && figures.equality(document, library) != Equality.EXACT)) {
        continue;
      }
      if (fastest == null
          || figures.ratio(document, library, way) < figures.ratio(document, fastest, way)) {
        fastest = library;
      }
    }
    return fastest;
  }

  private String envelope(Document document) {
    double most = Double.NaN;
    for (Figures.Way way : Figures.Way.values()) {
      double ratio = figures.ratio(document, Library.CAIRN_ENVELOPE, way);
      most = Double.isNaN(most) || ratio > most ? ratio : most;
    }
    return Double.isNaN(most) ? "–" : String.format(Locale.ROOT, "%.2f", most);
  }
}
