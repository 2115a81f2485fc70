package dev.cairn.codec;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated codecs call to read data of older versions, and to write such data. */
public final class Migrations {

  private Migrations() {}

  /** Reads an object, begun or about to begin, as plain data for a migration to edit. */
  public static Map<String, @Nullable Object> read(JsonReader in, ObjectLayout layout) {
    in.beginPlain(layout);
    return new PlainInput(in).readMembers();
  }

  /** Returns a reader of edited data, in the place of the object that {@code in} has read last. */
  public static JsonReader reader(JsonReader in, Map<String, @Nullable Object> data) {
    JsonWriter out = new JsonWriter(in.limits, in.open, null, null);
    out.outer = in;
    out.enterAt(in.depth);
    return in.again(written(out, data));
  }

  /**
   * Returns a reader of a value's data, in the place of the object that {@code in} has read last.
   */
  public static <T> JsonReader reader(JsonReader in, Codec<T> codec, T value) {
    JsonWriter out = new JsonWriter(in.limits, in.open, null, null, null);
    out.outer = in;
    out.enterAt(in.depth);
    codec.writeData(out, value);
    return in.again(out.toBytes());
  }

  /** Returns a reader of edited data, in the place of the value that {@code out} writes next. */
  public static JsonReader reader(JsonWriter out, Map<String, @Nullable Object> data) {
    return reader(out, written(out.aside(), data));
  }

  /** Returns a reader of a value's data, in the place of the value that {@code out} writes next. */
  public static <T> JsonReader reader(JsonWriter out, Codec<T> codec, T value) {
    JsonWriter aside = out.aside();
    codec.writeData(aside, value);
    return reader(out, aside.toBytes());
  }

  private static JsonReader reader(JsonWriter out, byte[] object) {
    JsonReader in = new JsonReader(object, out.limits, out.open, null);
    in.outer = out;
    in.depth = out.depth();
    return in;
  }

  private static byte[] written(JsonWriter out, Map<String, @Nullable Object> data) {
    out.enter('{', data);
    new PlainOutput(out).writeMembers(data);
    return out.toBytes();
  }

  /** Writes data of an older version. */
  public static void write(
      JsonWriter out,
      String name,
      int version,
      Map<String, @Nullable Object> data,
      boolean envelope) {
    if (envelope) {
      out.beginEnvelope(name, version);
    }
    out.enter('{', data);
    if (!envelope) {
      out.stateVersion(version);
    }
    new PlainOutput(out).writeMembers(data);
    if (envelope) {
      out.endEnvelope();
    }
  }

  /** Writes a value of the shape of an older version. */
  public static <T> void write(JsonWriter out, Codec<T> codec, T value, boolean envelope) {
    if (envelope) {
      codec.writeEnvelope(out, value);
    } else {
      codec.write(out, value);
    }
  }

  /** Moves a member to its new name; nothing where there is none of the former name. */
  public static void rename(Map<String, @Nullable Object> data, String from, String to) {
    if (data.containsKey(from)) {
      data.put(to, data.remove(from));
    }
  }

  /**
   * Adds a member that data of the next version has.
   *
   * @param literal its value as JSON
   */
  public static void fill(Map<String, @Nullable Object> data, String name, String literal) {
    if (!data.containsKey(name)) {
      JsonReader in = JsonReader.literal("{\"value\":" + literal + "}");
      in.enter();
      data.put(name, new PlainInput(in).readMembers().get("value"));
    }
  }

  /**
   * Returns an exception to throw where a migration of the object that {@code in} has read last has
   * failed.
   *
   * @param cause what it threw; null where it gave null
   */
  public static SerdeException failed(
      JsonReader in, ObjectLayout layout, int from, int to, @Nullable RuntimeException cause) {
    return failed(in.place(), layout, from, to, cause);
  }

  /**
   * Returns an exception to throw where a migration of the value that {@code out} writes next has
   * failed.
   *
   * @param cause what it threw; null where it gave null
   */
  public static SerdeException failed(
      JsonWriter out, ObjectLayout layout, int from, int to, @Nullable RuntimeException cause) {
    return failed(out.place(), layout, from, to, cause);
  }

  private static SerdeException failed(
      SerdeException.Location place,
      ObjectLayout layout,
      int from,
      int to,
      @Nullable RuntimeException cause) {
    return new MalformedDataException(
        "The migration of '"
            + layout.name()
            + "' from version "
            + from
            + " to "
            + to
            + (cause == null ? " gave null" : " failed: " + cause),
        place.withType(layout.name(), from),
        cause);
  }
}
