package dev.cairn.cli.sizes;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes sizes for machines. */
public final class SizeJson {

  private final int top;

  /** Writes the {@code top} biggest parts of each node, and how much the others are together. */
  public SizeJson(int top) {
    this.top = top;
  }

  /** Writes the sizes of one document. */
  public void write(JsonGenerator out, String file, SizeNode root) {
    out.writeStartObject();
    out.writeStringProperty("file", file);
    out.writeName("sizes");
    node(out, root);
    out.writeEndObject();
  }

  private void node(JsonGenerator out, SizeNode node) {
    out.writeStartObject();
    out.writeStringProperty("path", node.path());
    out.writeNumberProperty("bytes", node.bytes());
    out.writeNumberProperty("envelope", node.envelopeBytes());
    out.writeNumberProperty("own", node.ownBytes());
    out.writeNumberProperty("elements", node.elements());
    out.writeArrayPropertyStart("types");
    node.types().forEach(out::writeString);
    out.writeEndArray();
    parts(out, node.children());
    out.writeEndObject();
  }

  private void parts(JsonGenerator out, List<SizeNode> parts) {
    int shown = Math.min(top, parts.size());
    out.writeArrayPropertyStart("parts");
    parts.subList(0, shown).forEach(part -> node(out, part));
    out.writeEndArray();
    List<SizeNode> others = parts.subList(shown, parts.size());
    out.writeObjectPropertyStart("others");
    out.writeNumberProperty("parts", others.size());
    out.writeNumberProperty("bytes", others.stream().mapToLong(SizeNode::bytes).sum());
    out.writeEndObject();
  }
}
