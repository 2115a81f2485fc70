package dev.cairn.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Values of the types of a program. Those of classes are built without their constructors, so this
 * works for all customs of building.
 */
public final class RandomValues {

  /** The arguments of type variables; each is to be read where it was written. */
  record Scope(Map<TypeVariable<?>, Argument> arguments) {
    static final Scope NONE = new Scope(Map.of());
  }

  record Argument(Type type, Scope scope) {}

  private final Dice dice;
  private final RandomScalars scalars;
  private final RandomContainers containers;
  private final List<Class<?>> serializable;

  public RandomValues(long seed, List<Class<?>> serializable) {
    this.dice = new Dice(seed);
    this.scalars = new RandomScalars(dice);
    this.containers = new RandomContainers(dice, this);
    this.serializable = List.copyOf(serializable);
  }

  /** A value of a class, whose type arguments are not known; null where there is none. */
  public Object of(Class<?> type) {
    return object(type, Scope.NONE, 4);
  }

  /** A value at a place that may have null. */
  Object nullable(Type type, Scope scope, int depth) {
    boolean never = type instanceof Class<?> raw && raw.isPrimitive() || isOptional(type, scope);
    return !never && dice.oneIn(6) ? null : value(type, scope, depth);
  }

  private static boolean isOptional(Type type, Scope scope) {
    if (type instanceof TypeVariable<?> variable && scope.arguments().containsKey(variable)) {
      Argument argument = scope.arguments().get(variable);
      return isOptional(argument.type(), argument.scope());
    }
    if (type instanceof WildcardType wildcard) {
      return isOptional(wildcard.getUpperBounds()[0], scope);
    }
    return type.getTypeName().startsWith("java.util.Optional");
  }

  /** A value; null where there is none that is not too deep. */
  Object value(Type type, Scope scope, int depth) {
    if (type instanceof TypeVariable<?> variable) {
      Argument argument = scope.arguments().get(variable);
      return argument == null
          ? value(variable.getBounds()[0], Scope.NONE, depth)
          : value(argument.type(), argument.scope(), depth);
    }
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], scope, depth);
    }
    if (type instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), scope, depth);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, scope, depth);
    }
    return ofClass((Class<?>) type, depth);
  }

  private Object generic(ParameterizedType type, Scope scope, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Comparable.class) {
      return open(raw, depth);
    }
    if (raw.getName().startsWith("java.util.") || raw == Iterable.class) {
      return containers.of(raw, arguments, scope, depth);
    }
    return object(raw, scope(type, scope), depth);
  }

  private Object ofClass(Class<?> type, int depth) {
    if (scalars.has(type)) {
      return scalars.of(type);
    }
    if (type.isArray()) {
      return array(type.getComponentType(), Scope.NONE, depth);
    }
    return type.getName().startsWith("java.lang.")
        ? open(type, depth)
        : object(type, Scope.NONE, depth);
  }

  private Object array(Type component, Scope scope, int depth) {
    Object array = Array.newInstance(erased(component), depth <= 0 ? 0 : dice.below(4));
    for (int i = 0; i < Array.getLength(array); i++) {
      Object item = nullable(component, scope, depth - 1);
      if (item == null && isOptional(component, scope)) {
        return Array.newInstance(erased(component), 0);
      }
      Array.set(array, i, item);
    }
    return array;
  }

  private static Class<?> erased(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return erased(array.getGenericComponentType()).arrayType();
    }
    return type instanceof TypeVariable<?> variable
        ? erased(variable.getBounds()[0])
        : (Class<?>) type;
  }

  /** What may stand where the type does not tell. */
  private Object open(Class<?> bound, int depth) {
    List<Object> choices =
        new ArrayList<>(
            Arrays.asList(
                scalars.of(String.class),
                scalars.of(int.class),
                scalars.of(long.class),
                true,
                scalars.of(double.class),
                new BigDecimal("1.10"),
                new UUID(1, dice.bits()),
                'x',
                Instant.EPOCH,
                new int[] {1},
                new ArrayList<>(List.of("a")),
                (short) 3));
    for (Class<?> each : serializable) {
      if (depth > 0 && dice.oneIn(3)) {
        choices.add(object(each, Scope.NONE, depth - 1));
      }
    }
    List<Object> fit = choices.stream().filter(bound::isInstance).toList();
    return fit.isEmpty() ? null : dice.of(fit);
  }

  private Object object(Class<?> type, Scope scope, int depth) {
    if (type.isEnum() || type == Enum.class) {
      Object[] constants = type == Enum.class ? new Object[0] : type.getEnumConstants();
      return constants.length == 0 ? null : constants[dice.below(constants.length)];
    }
    if (type.isSealed()) {
      Class<?> subtype = dice.of(List.of(type.getPermittedSubclasses()));
      return object(subtype, below(type, subtype, scope), depth);
    }
    if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
      return open(type, depth);
    }
    if (depth < -4) {
      return null;
    }
    try {
      return type.isRecord() ? record(type, scope, depth - 1) : filled(type, scope, depth - 1);
    } catch (InvocationTargetException refused) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the type parameters of a permitted subtype stand for, where its parent's tell. */
  private static Scope below(Class<?> type, Class<?> subtype, Scope scope) {
    Map<TypeVariable<?>, Argument> bound = new HashMap<>();
    List<Type> parents = new ArrayList<>(List.of(subtype.getGenericInterfaces()));
    parents.add(subtype.getGenericSuperclass());
    for (Type parent : parents) {
      if (parent instanceof ParameterizedType generic && generic.getRawType() == type) {
        for (int i = 0; i < type.getTypeParameters().length; i++) {
          Argument argument = scope.arguments().get(type.getTypeParameters()[i]);
          if (argument != null
              && generic.getActualTypeArguments()[i] instanceof TypeVariable<?> variable) {
            bound.put(variable, argument);
          }
        }
      }
    }
    return new Scope(bound);
  }

  private static Scope above(Class<?> type, Scope scope) {
    return type.getGenericSuperclass() instanceof ParameterizedType generic
        ? scope(generic, scope)
        : Scope.NONE;
  }

  private static Scope scope(ParameterizedType type, Scope around) {
    TypeVariable<?>[] variables = ((Class<?>) type.getRawType()).getTypeParameters();
    Map<TypeVariable<?>, Argument> bound = new HashMap<>();
    for (int i = 0; i < variables.length; i++) {
      bound.put(variables[i], new Argument(type.getActualTypeArguments()[i], around));
    }
    return new Scope(bound);
  }

  private Object record(Class<?> type, Scope scope, int depth) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = member(components[i].getGenericType(), scope, depth);
      if (values[i] == null && isOptional(components[i].getGenericType(), scope)) {
        return null;
      }
    }
    return constructor.newInstance(values);
  }

  private Object member(Type type, Scope scope, int depth) {
    boolean never = type instanceof Class<?> raw && raw.isPrimitive() || isOptional(type, scope);
    return depth <= 0 && !never ? null : nullable(type, scope, depth);
  }

  private Object filled(Class<?> type, Scope scope, int depth) throws ReflectiveOperationException {
    Object value = Blank.of(type);
    Scope inner = scope;
    for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          field.set(value, member(field.getGenericType(), inner, depth));
        }
      }
      inner = above(each, inner);
    }
    return value;
  }
}
