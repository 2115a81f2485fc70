package dev.cairn.internal;

import dev.cairn.LimitExceededException;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.SerdeException.Location;
import dev.cairn.TypeNotAllowedException;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors of the mapper and of open values, and their texts. */
public final class Refusals {

  private Refusals() {}

  /** A value of a class without a codec. */
  static SerdeException unsupported(@Nullable JsonWriter out, Class<?> type) {
    return new UnsupportedTypeException(
        "No codec for " + type.getTypeName() + "; " + advice(type),
        (out == null ? Location.UNKNOWN : place(out)).withType(type.getTypeName(), 0),
        null);
  }

  private static String advice(Class<?> type) {
    if (type.isArray()) {
      return "in an open position an array needs components that have a wire name; use a List";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "it would come back as a String; use a String";
    }
    if (java.util.EnumSet.class == type || java.util.EnumMap.class == type) {
      return "say the enum with new TypeRef<" + type.getSimpleName() + "<...>>() {}";
    }
    if (Iterable.class.isAssignableFrom(type)) {
      return "its order or equality would not come back; copy it into a List, Set or ArrayDeque";
    }
    if (type.getName().startsWith("java.")) {
      return "convert it to a type that has one, or write a @RegisteredSerializer for it";
    }
    return "annotate it with @Serializable and compile it with cairn-processor, or write a"
        + " @RegisteredSerializer for it";
  }

  static SerdeException unknown(JsonReader in, String name, List<String> known) {
    return new UnknownTypeException(
        "No type called " + quoted(name) + " was compiled in" + suggestion(name, known),
        place(in).withType(Excerpts.of(name), 0),
        null);
  }

  private static String suggestion(String name, List<String> known) {
    String simple = simpleName(name);
    List<String> sameSimpleName = new ArrayList<>();
    for (String candidate : known) {
      if (simpleName(candidate).equals(simple)) {
        sameSimpleName.add(candidate);
      }
    }
    return sameSimpleName.isEmpty()
        ? NearestNames.suggestion(name, known)
        : "; did you mean " + quoted(sameSimpleName.get(0)) + ", which has the same simple name?";
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static SerdeException notAllowed(JsonReader in, String name) {
    return new TypeNotAllowedException(
        "The type " + quoted(name) + " is kept out by the mapper's allow or deny list",
        place(in).withType(Excerpts.of(name), 0),
        null);
  }

  /** An exception of a getter, an element's own method or the like. */
  public static SerdeException failed(JsonWriter out, RuntimeException cause) {
    return new MalformedDataException("Writing failed: " + cause, place(out), cause);
  }

  /** An exception of a setter, a comparator or the like. */
  public static SerdeException failed(JsonReader in, RuntimeException cause) {
    return new MalformedDataException("Reading failed: " + cause, place(in), cause);
  }

  /** The last net: the configured depth is more than the stack of this thread has room for. */
  public static LimitExceededException tooDeep(StackOverflowError cause) {
    return new LimitExceededException(
        "Nested too deeply for the stack of this thread", Location.UNKNOWN, cause);
  }

  static Location place(JsonWriter out) {
    return place(out.malformed(""));
  }

  static Location place(JsonReader in) {
    return place(in.malformed(""));
  }

  private static Location place(SerdeException here) {
    return new Location(here.path(), here.offset(), null, 0);
  }

  /** A name from data as it may stand in a message. */
  static String quoted(String name) {
    return "'" + Excerpts.of(name) + "'";
  }
}
