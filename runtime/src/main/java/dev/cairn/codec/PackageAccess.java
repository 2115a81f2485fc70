package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.Buffers;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.OpenValues;
import org.jspecify.annotations.Nullable;

/** Opens the writer and the reader to the mapper. */
final class PackageAccess extends CodecAccess {

  @Override
  public JsonWriter writer(Limits limits, OpenValues open, @Nullable Class<?> root) {
    JsonWriter writer = new JsonWriter(limits, open, root, null);
    writer.useBuffer(Buffers.lease(0));
    return writer;
  }

  @Override
  public JsonWriter textWriter(Limits limits, OpenValues open, @Nullable Class<?> root) {
    JsonWriter writer = writer(limits, open, root);
    writer.useText();
    return writer;
  }

  @Override
  public JsonWriter tracingWriter(Limits limits, OpenValues open, @Nullable Class<?> root) {
    return new JsonWriter(limits, open, root, new OpenTrail());
  }

  @Override
  public byte[] toBytes(JsonWriter writer) {
    return writer.toBytes();
  }

  @Override
  public void close(JsonWriter writer) {
    Buffers.giveBack(writer.buf);
  }

  @Override
  public String toText(JsonWriter writer) {
    return writer.toText();
  }

  @Override
  public JsonReader reader(
      byte[] document, Limits limits, OpenValues open, @Nullable Class<?> root) {
    return new JsonReader(document, limits, open, root);
  }

  @Override
  public JsonReader reader(
      String document, Limits limits, OpenValues open, @Nullable Class<?> root) {
    return JsonReader.of(document, limits, open, root);
  }

  @Override
  public void close(JsonReader reader) {
    reader.close();
  }

  @Override
  public void end(JsonReader reader) {
    reader.end();
  }
}
