package dev.cairn.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a value is, as text: classes, fields, elements in their order. Two values are equal if
 * their texts are, also where their classes have no equality.
 */
public final class ValueText {

  private ValueText() {}

  public static String of(Object value) {
    if (value == null) {
      return "null";
    }
    Class<?> type = value.getClass();
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getName() + "." + constant.name();
    }
    if (type.isArray()) {
      return type.getName() + items(value);
    }
    if (value instanceof Collection<?> collection) {
      return type.getName()
          + sorted(type == HashSet.class, collection.stream().map(ValueText::of).toList());
    }
    if (value instanceof Map<?, ?> map) {
      return type.getName()
          + sorted(type == HashMap.class, map.entrySet().stream().map(ValueText::of).toList());
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return of(entry.getKey()) + "=" + of(entry.getValue());
    }
    if (value instanceof Optional<?> optional) {
      return "Optional(" + optional.map(ValueText::of).orElse("") + ")";
    }
    return type.getClassLoader() == null
        ? type.getSimpleName() + " " + (value instanceof BitSet bits ? bits.toString() : value)
        : type.getName() + fields(value, type);
  }

  private static List<String> sorted(boolean sorted, List<String> texts) {
    List<String> all = new ArrayList<>(texts);
    if (sorted) {
      Collections.sort(all);
    }
    return all;
  }

  private static List<String> items(Object array) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      items.add(of(Array.get(array, i)));
    }
    return items;
  }

  private static List<String> fields(Object value, Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field.getName() + "=" + of(get(field, value)));
        }
      }
    }
    return fields;
  }

  private static Object get(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException | RuntimeException e) {
      throw new IllegalStateException(field + " of " + value.getClass(), e);
    }
  }
}
