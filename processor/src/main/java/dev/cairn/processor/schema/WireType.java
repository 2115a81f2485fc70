package dev.cairn.processor.schema;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The type of a place for values, as far as data tells: {@code list<com.acme.Line?>} is a list
 * whose elements are nullable objects of that name.
 *
 * @param kind where the name comes from
 * @param name a built-in word, a wire name, or the number of a type variable
 * @param aliases former wire names; not part of the text
 * @param arguments the types of the parts
 * @param nullable whether null may stand there
 */
public record WireType(
    Kind kind, String name, List<String> aliases, List<WireType> arguments, boolean nullable) {

  /** Where the name comes from. */
  public enum Kind {
    BUILT_IN,
    NAMED,
    VARIABLE
  }

  public WireType {
    aliases = List.copyOf(aliases);
    arguments = List.copyOf(arguments);
  }

  /** A type of the format itself. */
  static WireType builtIn(String name, WireType... arguments) {
    return new WireType(Kind.BUILT_IN, name, List.of(), List.of(arguments), false);
  }

  /** A type with a wire name. */
  static WireType named(String name, List<String> aliases, List<WireType> arguments) {
    return new WireType(Kind.NAMED, name, aliases, arguments, false);
  }

  /** A type variable, by its index. */
  static WireType variable(int index) {
    return new WireType(Kind.VARIABLE, Integer.toString(index + 1), List.of(), List.of(), false);
  }

  /** This type with or without null. */
  WireType orNull(boolean admitsNull) {
    return new WireType(kind, name, aliases, arguments, admitsNull);
  }

  /** This type with other names for the types in it. */
  WireType renamed(UnaryOperator<String> names) {
    return new WireType(
        kind,
        kind == Kind.NAMED ? names.apply(name) : name,
        aliases,
        arguments.stream().map(argument -> argument.renamed(names)).toList(),
        nullable);
  }

  /** Adds the wire names of all types in it. */
  void addNames(Set<String> names) {
    if (kind == Kind.NAMED) {
      names.add(name);
    }
    arguments.forEach(argument -> argument.addNames(names));
  }

  /** Whether it is a word of the format. */
  public boolean isBuiltIn(String word) {
    return kind == Kind.BUILT_IN && name.equals(word);
  }

  /** Whether it takes any object: a map from texts to open values. */
  boolean isPlainObject() {
    return isBuiltIn("map")
        && arguments.get(0).isBuiltIn("string")
        && arguments.get(1).isBuiltIn("any")
        && arguments.get(1).arguments().isEmpty();
  }

  /** Whether data knows both by one name: the present name, or a former one. */
  boolean hasNameOf(WireType recorded) {
    return kind == recorded.kind && (name.equals(recorded.name) || aliases.contains(recorded.name));
  }

  /** Whether the type recorded is this one, maybe with types in it under former names. */
  boolean isSameAs(WireType recorded) {
    return hasNameOf(recorded) && nullable == recorded.nullable && hasArgumentsOf(recorded);
  }

  private boolean hasArgumentsOf(WireType recorded) {
    if (arguments.size() != recorded.arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).isSameAs(recorded.arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text, from which {@link WireTypeReader} makes an equal type but for the aliases. */
  public String text() {
    String parts =
        arguments.isEmpty()
            ? ""
            : arguments.stream().map(WireType::text).collect(Collectors.joining(", ", "<", ">"));
    return word() + parts + (nullable ? "?" : "");
  }

  /** Only a name with a dot, and nothing odd in it, can be told from the words of the format. */
  private String word() {
    return switch (kind) {
      case BUILT_IN -> name;
      case VARIABLE -> "$" + name;
      case NAMED -> isPlain(name) ? name : JsonText.quoted(name);
    };
  }

  static boolean isPlain(String name) {
    return name.indexOf('.') > 0
        && Character.isJavaIdentifierStart(name.charAt(0))
        && name.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }
}
