package dev.cairn.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The results of a run as SVG: a row for each document and way, a dot for each library at how many
 * times as long as Cairn it takes, on a logarithmic scale. What is right of the line is slower.
 */
final class RatioChart {

  private static final int ROW = 20;
  private static final int LEFT = 250;
  private static final int WIDTH = 640;
  private static final int TOP = 70;
  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 16;
  private static final double[] MARKS = {0.5, 1, 2, 4, 8, 16};
  private static final List<Library> SHOWN =
      List.of(
          Library.FORY_JSON,
          Library.FASTJSON2,
          Library.DSL_JSON,
          Library.AVAJE_JSONB,
          Library.JACKSON_3,
          Library.JACKSON_2,
          Library.MOSHI,
          Library.GSON);
  private static final String[] COLOURS = {
    "#d62728", "#ff7f0e", "#9467bd", "#2ca02c", "#1f77b4", "#17becf", "#e377c2", "#7f7f7f"
  };

  private record Row(Document document, Figures.Way way) {}

  private final Figures figures;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder svg = new StringBuilder();

  RatioChart(Figures figures, List<Document> documents) {
    this.figures = figures;
    for (Document document : documents) {
      for (Figures.Way way : Figures.Way.values()) {
        if (figures.get(document, Library.CAIRN, way) != null) {
          rows.add(new Row(document, way));
        }
      }
    }
  }

  String toSvg() {
    int height = TOP + ROW * rows.size() + 20;
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'",
        LEFT + WIDTH + 40, height);
    add(" font-family='sans-serif' font-size='12'><rect width='100%%' height='100%%'");
    add(" fill='white'/>%n");
    addText(10, 18, "start", "Time per operation, as a multiple of Cairn's");
    addText(LEFT, 18, "start", "hollow: what is read does not equal what was written");
    addLegend();
    for (double mark : MARKS) {
      double x = x(mark);
      String colour = mark == 1 ? "black" : "#dddddd";
      add("<line x1='%.1f' x2='%.1f' y1='%d' y2='%d'", x, x, TOP - 6, height - 14);
      add(" stroke='%s'/>%n", colour);
      addText(x, TOP - 10, "middle", String.format(Locale.ROOT, "%.3g", mark).replace(".00", ""));
    }
    for (int i = 0; i < rows.size(); i++) {
      addRow(rows.get(i), TOP + ROW * i + ROW / 2);
    }
    return svg.append("</svg>\n").toString();
  }

  private void addLegend() {
    double x = 10;
    for (int i = 0; i < SHOWN.size(); i++) {
      add("<circle cx='%.1f' cy='36' r='5' fill='%s'/>", x + 5, COLOURS[i]);
      addText(x + 14, 40, "start", SHOWN.get(i).label());
      x += 30 + 6.5 * SHOWN.get(i).label().length();
    }
  }

  private void addRow(Row row, int y) {
    String name = row.document().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    addText(LEFT - 10, y + 4, "end", name + ", " + row.way().label());
    for (int i = 0; i < SHOWN.size(); i++) {
      double ratio = figures.ratio(row.document(), SHOWN.get(i), row.way());
      if (!Double.isNaN(ratio)) {
        boolean exact = figures.equality(row.document(), SHOWN.get(i)) == Equality.EXACT;
        add("<circle cx='%.1f' cy='%d' r='5' stroke='%s'", x(ratio), y, COLOURS[i]);
        add(" fill='%s'><title>", exact ? COLOURS[i] : "white");
        add("%s: %.2f</title></circle>%n", SHOWN.get(i).label(), ratio);
      }
    }
  }

  private static double x(double ratio) {
    double within = Math.min(HIGHEST, Math.max(LOWEST, ratio));
    return LEFT + WIDTH * Math.log(within / LOWEST) / Math.log(HIGHEST / LOWEST);
  }

  private void addText(double x, int y, String anchor, String text) {
    add("<text x='%.1f' y='%d' text-anchor='%s'>%s</text>%n", x, y, anchor, text);
  }

  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments));
  }
}
