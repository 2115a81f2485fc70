package dev.cairn.processor.random;

import java.util.List;

/**
 * A type before anything is said of its members, so that all can mention each other.
 *
 * @param known how others mention it
 * @param variables its type parameters, one for each bound
 * @param nested the types in it; below a sealed type those that it permits
 */
record Plan(
    KnownType known, String simpleName, Form form, List<String> variables, List<Plan> nested) {

  /** What a type is declared as. */
  enum Form {
    RECORD,
    CLASS,
    ENUM,
    SEALED
  }

  Plan {
    variables = List.copyOf(variables);
    nested = List.copyOf(nested);
  }

  /** The type parameters with their bounds, or "". */
  String generics() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < variables.size(); i++) {
      String variable = variables.get(i);
      String bound = known.bounds().get(i);
      text.append(i == 0 ? "<" : ", ").append(variable);
      text.append(
          switch (bound) {
            case "" -> "";
            case "java.lang.Number" -> " extends java.lang.Number";
            default -> " extends " + bound + "<" + variable + ">";
          });
    }
    return variables.isEmpty() ? "" : text.append('>').toString();
  }

  /** The type parameters, or "". */
  String arguments() {
    return variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
  }
}
