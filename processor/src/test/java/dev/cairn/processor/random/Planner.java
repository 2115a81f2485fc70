package dev.cairn.processor.random;

import dev.cairn.processor.random.KnownType.Kind;
import dev.cairn.processor.random.Plan.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which types a program has, and how they are nested. */
final class Planner {

  private static final List<String> BOUNDS =
      List.of("", "", "", "", "java.lang.Number", "java.lang.Comparable", "java.lang.Enum");

  private final Dice dice;
  private final OddNames names;
  private final List<KnownType> known = new ArrayList<>();

  Planner(Dice dice, OddNames names) {
    this.dice = dice;
    this.names = names;
  }

  /** All types planned, nested ones too. */
  List<KnownType> known() {
    return List.copyOf(known);
  }

  /** Types of one package, or nested in one type. */
  List<Plan> plans(String prefix, int count, Set<String> around) {
    Set<String> taken = new HashSet<>(around);
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      plans.add(plan(prefix, form(), taken, null));
    }
    return plans;
  }

  /** Public types of these names with nothing nested in them, so that other packages see them. */
  List<Plan> visible(String prefix, List<String> simpleNames) {
    List<Plan> plans = new ArrayList<>();
    for (String name : simpleNames) {
      Form form = form();
      plans.add(plan(prefix + name, name, form == Form.SEALED ? Form.RECORD : form, null));
    }
    return plans;
  }

  private Form form() {
    return switch (dice.below(8)) {
      case 0, 1, 2, 3 -> Form.RECORD;
      case 4, 5 -> Form.CLASS;
      case 6 -> Form.ENUM;
      default -> Form.SEALED;
    };
  }

  private Plan plan(String prefix, Form form, Set<String> taken, Plan parent) {
    String name = names.ofType();
    while (!taken.add(name)) {
      name = names.ofType() + taken.size();
    }
    String path = prefix + name;
    Plan plan = plan(path, name, form, parent);
    return new Plan(plan.known(), name, form, plan.variables(), nested(plan, path + ".", taken));
  }

  /** A type without what is nested in it. */
  private Plan plan(String path, String name, Form form, Plan parent) {
    List<String> variables = new ArrayList<>();
    List<String> bounds = new ArrayList<>();
    if (parent != null) {
      variables.addAll(parent.variables());
      bounds.addAll(parent.known().bounds());
    } else if (form != Form.ENUM && dice.oneIn(3)) {
      addVariables(variables, bounds);
    }
    Kind kind = form == Form.ENUM ? Kind.ENUM : form == Form.SEALED ? Kind.SEALED : Kind.OBJECT;
    KnownType type = new KnownType(path, kind, bounds);
    known.add(type);
    return new Plan(type, name, form, variables, List.of());
  }

  private void addVariables(List<String> variables, List<String> bounds) {
    int count = 1 + dice.below(2);
    while (variables.size() < count) {
      String variable = names.ofVariable();
      if (!variables.contains(variable)) {
        variables.add(variable);
        bounds.add(dice.of(BOUNDS));
      }
    }
  }

  private List<Plan> nested(Plan plan, String prefix, Set<String> taken) {
    Set<String> around = new HashSet<>(taken);
    if (plan.form() != Form.SEALED) {
      boolean deep = prefix.chars().filter(c -> c == '.').count() > 6;
      return deep || !dice.oneIn(4) ? List.of() : plans(prefix, 1 + dice.below(2), around);
    }
    List<Plan> permitted = new ArrayList<>();
    for (int i = 0; i <= dice.below(4); i++) {
      boolean constants = plan.variables().isEmpty() && dice.oneIn(4);
      Form form = constants ? Form.ENUM : dice.oneIn(6) ? Form.SEALED : Form.RECORD;
      permitted.add(plan(prefix, form, around, plan));
    }
    return permitted;
  }
}
