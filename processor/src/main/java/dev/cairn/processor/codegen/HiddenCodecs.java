package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codecs that no method of a generated class can name. One that shares its simple name with
 * another class is not imported, and a parameter of a method hides the package that is written in
 * front of it: in {@code in.acme.OrderCodec.decode(in)} the first word is the reader.
 */
final class HiddenCodecs {

  /** The parameters and variables of generated methods, but for those of properties. */
  private static final Set<String> LOCALS =
      Set.of(
          "arguments",
          "data",
          "draft",
          "e",
          "element",
          "elements",
          "entry",
          "envelope",
          "exception",
          "in",
          "key",
          "layout",
          "map",
          "name",
          "names",
          "old",
          "optional",
          "out",
          "property",
          "reader",
          "result",
          "text",
          "value",
          "version");

  /**
   * What generated codecs mention that a codec of a user's {@code Enum} or {@code Form} is called.
   */
  private static final Set<String> OURS = Set.of("EnumCodec", "FormCodec");

  private final String place;
  private final Set<String> ambiguous;

  /**
   * @param place the package of the generated class, whose classes need no import
   * @param mentioned the classes that it mentions
   */
  HiddenCodecs(String place, Collection<ClassName> mentioned) {
    this.place = place;
    this.ambiguous =
        mentioned.stream()
            .collect(Collectors.groupingBy(ClassName::simpleName, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1 || OURS.contains(entry.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean contain(ClassName codec) {
    return ambiguous.contains(codec.simpleName())
        && !codec.packageName().equals(place)
        && LOCALS.contains(TakenNames.firstWord(codec));
  }
}
