package dev.cairn.processor.random;

import java.util.List;
import java.util.stream.Collectors;

/** The sources of classes: one method for each custom of building and reading them. */
final class ClassText {

  private final Dice dice;
  private final String name;
  private final String generics;
  private final String arguments;
  private final List<Member> members;

  /**
   * @param generics the type parameters with their bounds, or ""
   * @param arguments the same without the bounds
   */
  ClassText(Dice dice, String name, String generics, String arguments, List<Member> members) {
    this.dice = dice;
    this.name = name;
    this.generics = generics;
    this.arguments = arguments;
    this.members = List.copyOf(members);
  }

  /**
   * A class, in any of the ways.
   *
   * @param modifiers of a class beside it, ending with a blank if there are any
   */
  String any(String modifiers) {
    String text =
        switch (dice.below(7)) {
          case 0 -> bean();
          case 1 -> fluent();
          case 2 -> immutable();
          case 3 -> head() + fields(dice.oneIn(2) ? "public" : "protected");
          case 4 -> factory();
          case 5 -> built();
          default -> mixed();
        };
    return dice.oneIn(6) ? inheriting(modifiers) : text + "}\n";
  }

  /**
   * A record.
   *
   * @param parents the {@code implements} clause, or ""
   */
  String record(String parents) {
    String components = each(", ", m -> m.annotations() + m.parameter());
    return "record " + name + generics + "(" + components + ")" + parents + " {\n";
  }

  private String head() {
    return "class " + name + generics + " {\n";
  }

  private String each(String between, java.util.function.Function<Member, String> text) {
    return members.stream().map(text).collect(Collectors.joining(between));
  }

  private String fields(String modifiers) {
    return each("", m -> "  " + m.annotations() + modifiers + " " + m.parameter() + ";\n");
  }

  private String parameters() {
    return each(", ", Member::parameter);
  }

  private String assignments() {
    return each(" ", m -> "this." + m.name() + " = " + m.name() + ";");
  }

  private String getters() {
    return each(
        "",
        m -> "  public " + m.type() + " " + m.getter() + "() { return this." + m.name() + "; }\n");
  }

  private String bareGetters() {
    return each(
        "", m -> "  " + m.type() + " " + m.name() + "() { return this." + m.name() + "; }\n");
  }

  private String setters() {
    return each(
        "",
        m ->
            "  public void "
                + m.setter()
                + "("
                + m.parameter()
                + ") { this."
                + m.name()
                + " = "
                + m.name()
                + "; }\n");
  }

  private String bean() {
    return head() + fields("private") + getters() + setters();
  }

  private String fluent() {
    String setters =
        each(
            "",
            m ->
                "  "
                    + name
                    + arguments
                    + " "
                    + m.name()
                    + "("
                    + m.parameter()
                    + ") { this."
                    + m.name()
                    + " = "
                    + m.name()
                    + "; return this; }\n");
    return head() + fields("private") + bareGetters() + setters;
  }

  private String immutable() {
    return head()
        + fields("private final")
        + "  "
        + (dice.oneIn(2) ? "public " : "")
        + name
        + "("
        + parameters()
        + ") { "
        + assignments()
        + " }\n"
        + (dice.oneIn(2) ? getters() : bareGetters());
  }

  private String factory() {
    return head()
        + fields("private final")
        + "  private "
        + name
        + "("
        + parameters()
        + ") { "
        + assignments()
        + " }\n"
        + "  @dev.cairn.Creator static "
        + generics
        + " "
        + name
        + arguments
        + " make("
        + parameters()
        + ") { return new "
        + name
        + (arguments.isEmpty() ? "" : "<>")
        + "("
        + each(", ", Member::name)
        + "); }\n"
        + getters();
  }

  private String built() {
    String builder = "Builder".equals(name) ? "Maker" : "Builder";
    String steps =
        each(
            "",
            m ->
                "    "
                    + builder
                    + arguments
                    + " "
                    + m.name()
                    + "("
                    + m.parameter()
                    + ") { this."
                    + m.name()
                    + " = "
                    + m.name()
                    + "; return this; }\n");
    return head()
        + fields("private final")
        + "  private "
        + name
        + "("
        + builder
        + arguments
        + " from) { "
        + each(" ", m -> "this." + m.name() + " = from." + m.name() + ";")
        + " }\n"
        + bareGetters()
        + "  static "
        + generics
        + " "
        + builder
        + arguments
        + " builder() { return new "
        + builder
        + (arguments.isEmpty() ? "" : "<>")
        + "(); }\n"
        + "  static final class "
        + builder
        + generics
        + " {\n"
        + each("", m -> "    private " + m.parameter() + ";\n")
        + steps
        + "    "
        + name
        + arguments
        + " build() { return new "
        + name
        + (arguments.isEmpty() ? "" : "<>")
        + "(this); }\n  }\n";
  }

  /** Some by the constructor, the others by setters. */
  private String mixed() {
    int taken = dice.below(members.size() + 1);
    List<Member> first = members.subList(0, taken);
    List<Member> rest = members.subList(taken, members.size());
    ClassText constructed = new ClassText(dice, name, generics, arguments, first);
    ClassText set = new ClassText(dice, name, generics, arguments, rest);
    return head()
        + constructed.fields("private final")
        + set.fields("private")
        + "  public "
        + name
        + "("
        + constructed.parameters()
        + ") { "
        + constructed.assignments()
        + " }\n"
        + getters()
        + set.setters();
  }

  /** Some fields are those of an abstract class above it. */
  private String inheriting(String modifiers) {
    int taken = dice.below(members.size() + 1);
    String parent = "Above_" + name;
    ClassText above = new ClassText(dice, parent, generics, arguments, members.subList(0, taken));
    ClassText own =
        new ClassText(dice, name, generics, arguments, members.subList(taken, members.size()));
    return "class "
        + name
        + generics
        + " extends "
        + parent
        + arguments
        + " {\n"
        + own.fields("private final")
        + "  public "
        + name
        + "("
        + parameters()
        + ") { super("
        + above.each(", ", Member::name)
        + "); "
        + own.assignments()
        + " }\n"
        + own.getters()
        + "}\n"
        + modifiers
        + "abstract class "
        + parent
        + generics
        + " {\n"
        + above.fields("protected final")
        + "  "
        + parent
        + "("
        + above.parameters()
        + ") { "
        + above.assignments()
        + " }\n}\n";
  }
}
