package dev.cairn.cli.diff;

import dev.cairn.cli.diff.Difference.Added;
import dev.cairn.cli.diff.Difference.Changed;
import dev.cairn.cli.diff.Difference.Removed;
import dev.cairn.cli.diff.Difference.Retyped;
import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.InvalidDocumentException;
import dev.cairn.cli.document.JsonTokens;
import dev.cairn.cli.output.Colors;
import dev.cairn.cli.output.Colors.Role;
import dev.cairn.cli.output.Quoted;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Says how two documents differ. */
public final class DifferenceReport {

  private final List<Difference> differences;

  private DifferenceReport(List<Difference> differences) {
    this.differences = differences;
  }

  /** A document in memory, to be compared with another. */
  public static final class Side {
    private final JsonValue value;

    private Side(JsonValue value) {
      this.value = value;
    }

    /** Reads a document to its end, the whole of it into memory. */
    public static Side read(JsonTokens tokens) throws IOException, InvalidDocumentException {
      return new Side(Comparison.read(tokens));
    }

    /** Compares this document with another. */
    public DifferenceReport compareTo(Side right) {
      return new DifferenceReport(Comparison.of(value, right.value));
    }
  }

  /** Whether there is no difference. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /** Prints a line for each difference. */
  public void print(Writer out, Colors colors) throws IOException {
    for (Difference difference : differences) {
      out.write(line(difference, colors));
      out.write('\n');
    }
  }

  private static String line(Difference difference, Colors colors) {
    if (difference instanceof Added added) {
      return colors.paint(Role.ADDED, "+ " + added.path() + ": " + ValueText.of(added.right()));
    }
    if (difference instanceof Removed removed) {
      return colors.paint(
          Role.REMOVED, "- " + removed.path() + ": " + ValueText.of(removed.left()));
    }
    String change =
        difference instanceof Changed changed
            ? ValueText.of(changed.left()) + " -> " + ValueText.of(changed.right())
            : types((Retyped) difference);
    return colors.paint(Role.CHANGED, "~ " + difference.path() + ": " + change);
  }

  private static String types(Retyped retyped) {
    return "type " + type(retyped.left()) + " -> " + type(retyped.right());
  }

  private static String type(@Nullable EnvelopeHeader type) {
    return type == null ? "(no envelope)" : Quoted.printable(type.label());
  }

  /** Writes the array of all differences. */
  public void writeTo(JsonGenerator out) {
    out.writeStartArray();
    for (Difference difference : differences) {
      out.writeStartObject();
      write(out, difference);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Difference difference) {
    if (difference instanceof Added added) {
      head(out, "added", added);
      ValueJson.member(out, "right", added.right());
    } else if (difference instanceof Removed removed) {
      head(out, "removed", removed);
      ValueJson.member(out, "left", removed.left());
    } else if (difference instanceof Changed changed) {
      head(out, "changed", changed);
      ValueJson.member(out, "left", changed.left());
      ValueJson.member(out, "right", changed.right());
    } else if (difference instanceof Retyped retyped) {
      head(out, "type", retyped);
      typeMember(out, "left", retyped.left());
      typeMember(out, "right", retyped.right());
    }
  }

  private static void head(JsonGenerator out, String change, Difference difference) {
    out.writeStringProperty("change", change);
    out.writeStringProperty("path", difference.path());
  }

  private static void typeMember(JsonGenerator out, String name, @Nullable EnvelopeHeader type) {
    if (type == null) {
      out.writeNullProperty(name);
      return;
    }
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("type", type.name());
    out.writeNumberProperty("version", type.version());
    out.writeEndObject();
  }
}
