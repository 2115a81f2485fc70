package dev.cairn.checkpoint;

import dev.cairn.internal.ReservedNames;
import dev.cairn.internal.Utf8;
import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Copies what a preview shows of one document. Not thread-safe. */
final class PreviewCopy {

  /** With its default limits: a preview is a courtesy, and no document may make it a burden. */
  private static final JsonFactory JSON = new JsonFactory();

  private final Preview preview;
  private final JsonParser in;
  private final JsonGenerator out;

  private PreviewCopy(Preview preview, JsonParser in, JsonGenerator out) {
    this.preview = preview;
    this.in = in;
    this.out = out;
  }

  static String of(String document, Preview preview) {
    StringWriter text = new StringWriter();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), document);
        JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      in.nextToken();
      new PreviewCopy(preview, in, out).value("");
    } catch (JacksonException e) {
      return "";
    }
    String copy = text.toString();
    return Utf8.firstLone(copy) >= 0 ? "" : copy;
  }

  /** Copies the value at the current token. */
  private void value(String path) {
    switch (preview.decide(path)) {
      case MASK -> {
        out.writeString("***");
        in.skipChildren();
      }
      case SHOW, LOOK_INSIDE -> inside(path);
      case LEAVE_OUT -> {
        out.writeNull(); // the root alone: members and elements are looked at before
        in.skipChildren();
      }
    }
  }

  private void inside(String path) {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      object(path);
    } else if (in.currentToken() == JsonToken.START_ARRAY) {
      array(path + "[]");
    } else {
      out.copyCurrentEvent(in);
    }
  }

  private void array(String path) {
    out.writeStartArray();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (isShown(path)) {
        value(path);
      } else {
        in.skipChildren();
      }
    }
    out.writeEndArray();
  }

  private void object(String path) {
    if (in.nextToken() == JsonToken.PROPERTY_NAME
        && in.currentName().equals(ReservedNames.CLASS_NAME)) {
      envelope(path);
      return;
    }
    out.writeStartObject();
    for (; in.currentToken() != JsonToken.END_OBJECT; in.nextToken()) {
      String name = in.currentName();
      String member = path.isEmpty() ? name : path + "." + name;
      in.nextToken();
      if (isShown(member) && !name.equals(ReservedNames.VERSION)) {
        out.writeName(name);
        value(member);
      } else {
        in.skipChildren();
      }
    }
    out.writeEndObject();
  }

  /** The data stands where the envelope does; the three names come in a fixed order. */
  private void envelope(String path) {
    boolean copied = false;
    for (; in.currentToken() != JsonToken.END_OBJECT; in.nextToken()) {
      boolean data = in.currentName().equals(ReservedNames.DATA) && !copied;
      in.nextToken();
      if (data) {
        value(path);
        copied = true;
      } else {
        in.skipChildren();
      }
    }
    if (!copied) {
      out.writeNull();
    }
  }

  private boolean isShown(String path) {
    Preview.Decision decision = preview.decide(path);
    boolean container =
        in.currentToken() == JsonToken.START_OBJECT || in.currentToken() == JsonToken.START_ARRAY;
    return decision != Preview.Decision.LEAVE_OUT
        && (decision != Preview.Decision.LOOK_INSIDE || container);
  }
}
