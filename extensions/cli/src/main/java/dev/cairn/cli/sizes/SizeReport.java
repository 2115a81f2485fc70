package dev.cairn.cli.sizes;

import dev.cairn.cli.output.Colors;
import dev.cairn.cli.output.Colors.Role;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Prints sizes as a tree with bars. */
public final class SizeReport {

  private static final int BAR = 20;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private final Writer out;
  private final Colors colors;
  private final int top;
  private final long whole;

  /**
   * Prints to {@code out}.
   *
   * @param top how many parts of each node are shown; the others in one line
   * @param whole what bars and percentages refer to
   */
  public SizeReport(Writer out, Colors colors, int top, long whole) {
    this.out = out;
    this.colors = colors;
    this.top = top;
    this.whole = whole;
  }

  /** Prints a node and its parts. */
  public void print(SizeNode node) throws IOException {
    line(node.bytes(), node.depth(), label(node));
    List<SizeNode> parts = node.children();
    List<SizeNode> shown = parts.subList(0, Math.min(top, parts.size()));
    for (SizeNode part : shown) {
      print(part);
    }
    int below = node.depth() + 1;
    if (shown.size() < parts.size()) {
      long rest = bytes(parts) - bytes(shown);
      line(rest, below, faint(count(parts.size() - shown.size()) + " more"));
    }
    if (node.envelopeBytes() > 0) {
      line(node.envelopeBytes(), below, faint("(envelope)"));
    }
    if (node.envelopeBytes() > 0 || !parts.isEmpty()) {
      line(node.ownBytes(), below, faint("(own)"));
    }
  }

  private String label(SizeNode node) {
    StringBuilder label = new StringBuilder(node.label());
    if (node.elements() > 0) {
      label.append(faint(" ×" + count(node.elements())));
    }
    if (node.types().size() > 2) {
      label.append(colors.paint(Role.TYPE, " " + node.types().size() + " types"));
    } else {
      node.types().forEach(t -> label.append(colors.paint(Role.TYPE, " " + Quoted.printable(t))));
    }
    return label.toString();
  }

  private void line(long bytes, int depth, String label) throws IOException {
    double part = (double) bytes / whole;
    String bar = colors.paint(Role.STRING, bar(part));
    out.write(String.format(Locale.ROOT, "%,13d %5.1f%%  ", bytes, 100 * part));
    out.write(bar + "  " + "  ".repeat(depth) + label + "\n");
  }

  private static String bar(double part) {
    int eighths = (int) Math.round(part * BAR * 8);
    String bar = "█".repeat(eighths / 8) + EIGHTHS.charAt(eighths % 8);
    return (bar + " ".repeat(BAR)).substring(0, BAR);
  }

  private String faint(String text) {
    return colors.paint(Role.FAINT, text);
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static long bytes(List<SizeNode> nodes) {
    return nodes.stream().mapToLong(SizeNode::bytes).sum();
  }
}
