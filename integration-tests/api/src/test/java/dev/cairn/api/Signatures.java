package dev.cairn.api;

import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signatures of one type as lines: its head, and every member that others can call, override or
 * read, indented and sorted. Members of a superclass that others cannot name are its own.
 */
final class Signatures {

  private final Class<?> type;

  private Signatures(Class<?> type) {
    this.type = type;
  }

  static List<String> of(ExportedModule module) {
    List<String> lines = new ArrayList<>();
    module.types().forEach(type -> lines.addAll(new Signatures(type).lines()));
    return lines;
  }

  private List<String> lines() {
    SortedSet<String> members = new TreeSet<>();
    Target target = type.getAnnotation(Target.class);
    if (target != null) {
      members.add("on " + Stream.of(target.value()).sorted().toList());
    }
    for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
      if (owner == type || !ExportedModule.isVisible(owner)) {
        addMembers(owner, members);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(head());
    members.forEach(member -> lines.add("  " + member));
    return lines;
  }

  private String head() {
    // not every JDK says that a type is sealed; the list behind it does
    String head = type.toGenericString().replaceFirst("\\b(non-)?sealed ", "");
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      head += " extends " + type.getGenericSuperclass().getTypeName();
    }
    head += list(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces());
    if (type.isSealed()) {
      head += list(" permits ", type.getPermittedSubclasses());
    }
    return head;
  }

  private static String list(String before, Type... types) {
    return types.length == 0
        ? ""
        : before
            + Arrays.stream(types)
                .map(Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", "));
  }

  private void addMembers(Class<?> owner, SortedSet<String> members) {
    Stream.of(owner.getDeclaredFields())
        .filter(this::isVisible)
        .forEach(field -> members.add(field(field)));
    Stream.of(owner.getDeclaredMethods())
        .filter(this::isVisible)
        .forEach(method -> members.add(method(method)));
    if (owner == type) {
      Stream.of(owner.getDeclaredConstructors())
          .filter(this::isVisible)
          .forEach(constructor -> members.add(constructor(constructor)));
    }
    if (owner.isRecord()) {
      members.add(
          "components "
              + Stream.of(owner.getRecordComponents())
                  .map(RecordComponent::getName)
                  .collect(Collectors.joining(", ")));
    }
  }

  private boolean isVisible(Member member) {
    int modifiers = member.getModifiers();
    boolean inherited = Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers());
    return !member.isSynthetic() && (Modifier.isPublic(modifiers) || inherited);
  }

  private static String field(Field field) {
    return plain(field.toGenericString(), field) + value(field);
  }

  /** Constants of the language are copied into the code of others, so their values count. */
  private static String value(Field field) {
    boolean constant =
        Modifier.isStatic(field.getModifiers())
            && Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      return constant ? " = " + field.get(null) : "";
    } catch (IllegalAccessException e) {
      return "";
    }
  }

  private static String method(Method method) {
    Object value = method.getDefaultValue();
    String text = plain(method.toGenericString(), method);
    return value == null ? text : text + " default " + shown(value);
  }

  private static String shown(Object value) {
    return value instanceof Object[] array ? Arrays.toString(array) : value.toString();
  }

  private static String constructor(Constructor<?> constructor) {
    return plain(constructor.toGenericString(), constructor);
  }

  /** How a method does its work is nothing to others, nor where it is declared. */
  private static String plain(String text, Member member) {
    String plain = text.replaceFirst("\\b(synchronized|native) ", "");
    return member instanceof Executable || member instanceof Field
        ? plain.replace(member.getDeclaringClass().getTypeName() + ".", ".").replace(" .", " ")
        : plain;
  }
}
