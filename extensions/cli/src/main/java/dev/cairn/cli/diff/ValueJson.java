package dev.cairn.cli.diff;

import dev.cairn.cli.diff.JsonValue.Elements;
import dev.cairn.cli.diff.JsonValue.Enveloped;
import dev.cairn.cli.diff.JsonValue.Members;
import dev.cairn.cli.diff.JsonValue.Scalar;
import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.Token;
import tools.jackson.core.JsonGenerator;

/** Writes a value as the document has it. */
final class ValueJson {

  private ValueJson() {}

  static void member(JsonGenerator out, String name, JsonValue value) {
    out.writeName(name);
    write(out, value);
  }

  private static void write(JsonGenerator out, JsonValue value) {
    if (value instanceof Scalar scalar) {
      write(out, scalar);
    } else if (value instanceof Elements elements) {
      out.writeStartArray();
      elements.elements().forEach(element -> write(out, element));
      out.writeEndArray();
    } else if (value instanceof Members members) {
      out.writeStartObject();
      members.members().forEach((name, member) -> member(out, name, member));
      out.writeEndObject();
    } else if (value instanceof Enveloped enveloped) {
      out.writeStartObject();
      out.writeStringProperty(EnvelopeHeader.CLASS_NAME, enveloped.type().name());
      out.writeNumberProperty(EnvelopeHeader.VERSION, enveloped.type().version());
      member(out, EnvelopeHeader.DATA, enveloped.data());
      out.writeEndObject();
    }
  }

  private static void write(JsonGenerator out, Scalar scalar) {
    switch (scalar.kind()) {
      case STRING -> out.writeString(scalar.text());
      case NUMBER -> out.writeNumber(scalar.text());
      case TRUE, FALSE -> out.writeBoolean(scalar.kind() == Token.Kind.TRUE);
      default -> out.writeNull();
    }
  }
}
