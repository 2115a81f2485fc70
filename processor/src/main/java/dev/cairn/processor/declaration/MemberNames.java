package dev.cairn.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The names that methods for a field have by custom.
 *
 * @param field the name of the field, which is also that of fluent methods
 * @param getters the best first
 * @param setters the best first
 */
record MemberNames(String field, List<String> getters, List<String> setters) {

  /** Methods that every object has; they say nothing about a field of the same name. */
  private static final Set<String> OF_OBJECT =
      Set.of("hashCode", "toString", "getClass", "clone", "notify", "notifyAll", "finalize");

  static MemberNames of(VariableElement field, TypeMirror type) {
    String name = field.getSimpleName().toString();
    List<String> getters = new ArrayList<>();
    List<String> setters = new ArrayList<>();
    boolean bool = isBoolean(type);
    for (String property : properties(name, bool)) {
      getters.add("get" + property);
      setters.add("set" + property);
      if (bool) {
        getters.add("is" + property);
      }
    }
    getters.add(name);
    setters.add(name);
    getters.removeAll(OF_OBJECT);
    return new MemberNames(name, List.copyOf(getters), List.copyOf(setters));
  }

  /** What follows {@code get}: {@code XCoord}, {@code xCoord}; {@code Open} for {@code isOpen}. */
  private static List<String> properties(String name, boolean bool) {
    List<String> properties = new ArrayList<>();
    properties.add(capital(name));
    if (name.length() > 1 && Character.isUpperCase(name.charAt(1))) {
      properties.add(name);
    }
    if (bool
        && name.length() > 2
        && name.startsWith("is")
        && !Character.isLowerCase(name.charAt(2))) {
      properties.add(name.substring(2));
    }
    return properties;
  }

  static String capital(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + name.substring(Character.charCount(first));
  }

  private static boolean isBoolean(TypeMirror type) {
    String name = type.toString();
    return name.equals("boolean") || name.endsWith("java.lang.Boolean");
  }
}
