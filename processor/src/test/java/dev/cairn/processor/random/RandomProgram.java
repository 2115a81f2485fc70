package dev.cairn.processor.random;

import static dev.cairn.processor.random.OddNames.literal;
import static java.util.stream.Collectors.joining;

import dev.cairn.processor.random.Plan.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of serializable types of all shapes, made at random, which mention each other. */
public final class RandomProgram {

  private final Dice dice;
  private final boolean plain;
  private final OddNames names;
  private final Planner planner;

  private RandomProgram(Dice dice, boolean plain) {
    this.dice = dice;
    this.plain = plain;
    this.names = new OddNames(dice, plain);
    this.planner = new Planner(dice, names);
  }

  /**
   * The sources, by their paths.
   *
   * @param plain whether what is known to be refused is left out
   */
  public static Map<String, String> of(long seed, boolean plain) {
    return new RandomProgram(new Dice(seed), plain).sources();
  }

  private Map<String, String> sources() {
    if (dice.oneIn(4)) {
      return sourcesOfOneName();
    }
    String place = names.ofPackage();
    String prefix = place.isEmpty() ? "" : place + ".";
    return sources(place, planner.plans(prefix, 1 + dice.below(4), Set.of()));
  }

  /** Types of the same simple names in several packages, each of which mentions all others. */
  private Map<String, String> sourcesOfOneName() {
    List<String> simpleNames = names.ofTypes(1 + dice.below(3));
    Map<String, List<Plan>> plans = new LinkedHashMap<>();
    names
        .ofPackages()
        .forEach(place -> plans.put(place, planner.visible(place + ".", simpleNames)));
    Map<String, String> sources = new LinkedHashMap<>();
    plans.forEach((place, types) -> sources.putAll(sources(place, types)));
    return sources;
  }

  private Map<String, String> sources(String place, List<Plan> plans) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Plan plan : plans) {
      String file = plan.simpleName() + ".java";
      String path = place.isEmpty() ? file : place.replace('.', '/') + "/" + file;
      String head = place.isEmpty() ? "" : "package " + place + ";\n";
      sources.put(path, head + text(plan, "public ", null));
    }
    return sources;
  }

  /**
   * A declaration, and what is nested in it.
   *
   * @param parent the sealed type above it, if any
   */
  private String text(Plan plan, String modifiers, Plan parent) {
    String parents =
        parent == null ? "" : " implements " + parent.known().name() + parent.arguments();
    String head = annotation(plan, parent) + modifiers;
    return switch (plan.form()) {
      case ENUM -> head + constants(plan, parents) + nested(plan) + "}\n";
      case SEALED ->
          head
              + "sealed interface "
              + plan.simpleName()
              + plan.generics()
              + parents.replace("implements", "extends")
              + " {\n"
              + nested(plan)
              + "}\n";
      case RECORD -> head + classText(plan, 0).record(parents) + nested(plan) + "}\n";
      case CLASS -> {
        String text = classText(plan, 1).any(modifiers.replace("public ", ""));
        int end = text.indexOf("{\n") + 2;
        yield head + text.substring(0, end) + nested(plan) + text.substring(end);
      }
    };
  }

  private ClassText classText(Plan plan, int least) {
    int count = dice.oneIn(40) ? 70 : least + dice.below(6);
    TypeTexts types = new TypeTexts(dice, plain, planner.known(), plan.variables());
    List<Member> members =
        names.ofMembers(count).stream().map(name -> member(name, types.any())).toList();
    return new ClassText(dice, plan.simpleName(), plan.generics(), plan.arguments(), members);
  }

  private Member member(String name, String type) {
    if (dice.oneIn(8)) {
      return new Member("@dev.cairn.Property(name = " + literal(names.ofData()) + ") ", type, name);
    }
    if (dice.oneIn(10) && type.equals("java.lang.String")) {
      String text = names.ofData().replace("\\", "").replaceAll("[\"\\p{Cntrl}\ud800]", "");
      return new Member("@dev.cairn.Default(" + literal('"' + text + '"') + ") ", type, name);
    }
    return plain || !dice.oneIn(8) ? new Member("", type, name) : new Member(wild(), type, name);
  }

  /** An annotation that may not belong there. */
  private String wild() {
    return switch (dice.below(7)) {
      case 0 -> "@dev.cairn.Ignore ";
      case 1 -> "@dev.cairn.Extras ";
      case 2 -> "@dev.cairn.Sensitive ";
      case 3 -> "@dev.cairn.Default(" + literal(names.ofData()) + ") ";
      case 4 -> "@dev.cairn.Default(\"" + dice.of(List.of("1", "[]", "{}", "null")) + "\") ";
      case 5 -> "@dev.cairn.Property(aliases = {" + literal(names.ofData()) + "}) ";
      default -> "@dev.cairn.Property(serializer = java.lang.String.class) ";
    };
  }

  private String constants(Plan plan, String parents) {
    List<String> constants = names.ofMembers(dice.below(8));
    return "enum "
        + plan.simpleName()
        + parents
        + " {\n"
        + constants.stream()
            .map(
                name ->
                    (dice.oneIn(5)
                            ? "  @dev.cairn.Property(name = " + literal(names.ofData()) + ") "
                            : "  ")
                        + name
                        + (dice.oneIn(6)
                            ? " { @Override public java.lang.String toString() { return null; } }"
                            : ""))
            .collect(joining(",\n"))
        + ";\n";
  }

  private String nested(Plan plan) {
    Plan parent = plan.form() == Form.SEALED ? plan : null;
    String modifiers = parent != null ? "" : "static ";
    return plan.nested().stream()
        .map(
            each ->
                text(
                    each, (parent == null ? visibility() : "") + modifier(each, modifiers), parent))
        .collect(joining());
  }

  private String visibility() {
    return switch (dice.below(plain ? 3 : 5)) {
      case 0 -> "public ";
      case 1 -> "protected ";
      case 3 -> "private ";
      default -> "";
    };
  }

  private String modifier(Plan plan, String usual) {
    boolean inner = !plain && plan.form() == Form.CLASS && dice.oneIn(4);
    return inner ? "" : usual;
  }

  private String annotation(Plan plan, Plan parent) {
    if (parent != null && dice.oneIn(2)) {
      return "";
    }
    StringBuilder text = new StringBuilder("@dev.cairn.Serializable(");
    boolean versioned = plan.form() == Form.RECORD || plan.form() == Form.CLASS;
    text.append("version = ")
        .append((versioned || !plain) && dice.oneIn(4) ? dice.below(4) + (plain ? 1 : 0) : 1);
    if (dice.oneIn(5)) {
      text.append(", name = ").append(literal("n" + names.ofData() + dice.bits()));
    }
    if (dice.oneIn(10)) {
      text.append(", aliases = ").append(literal(names.ofData() + dice.bits()));
    }
    return text.append(")\n").toString();
  }
}
