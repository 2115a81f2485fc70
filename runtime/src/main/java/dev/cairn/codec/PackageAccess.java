package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.OpenValues;
import org.jspecify.annotations.Nullable;

/** Opens the writer and the reader to the mapper. */
@SuppressWarnings("DoNotCallSuggester")
final class PackageAccess extends CodecAccess {

  @Override
  public JsonWriter writer(Limits limits, OpenValues open, @Nullable String root) {
    throw new AssertionError();
  }

  @Override
  public JsonWriter tracingWriter(Limits limits, OpenValues open, @Nullable String root) {
    throw new AssertionError();
  }

  @Override
  public byte[] toBytes(JsonWriter writer) {
    throw new AssertionError();
  }

  @Override
  public String toText(JsonWriter writer) {
    throw new AssertionError();
  }

  @Override
  public JsonReader reader(
      byte[] document, Limits limits, OpenValues open, @Nullable String root) {
    throw new AssertionError();
  }

  @Override
  public JsonReader reader(
      String document, Limits limits, OpenValues open, @Nullable String root) {
    throw new AssertionError();
  }

  @Override
  public void end(JsonReader reader) {
    throw new AssertionError();
  }
}
