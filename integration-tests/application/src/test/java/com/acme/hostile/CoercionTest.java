package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.builtins.Arrays;
import com.acme.builtins.Containers;
import com.acme.builtins.Holders;
import com.acme.builtins.Numbers;
import com.acme.builtins.Texts;
import com.acme.builtins.Times;
import com.acme.enums.Level;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value of one kind is never made of a token of another: every property, every kind of token. */
class CoercionTest {

  /** Records with a property of each built-in class. */
  static final List<Class<?>> BUILT_INS =
      List.of(
          Numbers.class, Texts.class, Times.class, Holders.class, Arrays.class, Containers.class);

  private static final String NUMBERS =
      "\"aBoolean\":true,\"aByte\":1,\"aShort\":1,\"anInt\":1,\"aLong\":1,\"aChar\":\"x\","
          + "\"aFloat\":1.0,\"aDouble\":1.0";

  /** Tokens of every kind; those of numbers and texts that others take for something else. */
  private static final Map<String, List<String>> TOKENS = new LinkedHashMap<>();

  static {
    TOKENS.put("boolean", List.of("true", "false"));
    TOKENS.put("integer", List.of("0", "1", "5", "65", "-7"));
    TOKENS.put("number", List.of("1.0", "1e0", "1E2", "0.5", "-0", "-0.0", "1.5e1"));
    TOKENS.put("text", List.of("\"\"", "\" \"", "\"1.0\"", "\"x \"", "\"TRUE\"", "\"null\""));
    TOKENS.put("true as text", List.of("\"true\"", "\"false\"", "\"yes\""));
    TOKENS.put("number as text", List.of("\"1\"", "\"-1\"", "\"0\""));
    TOKENS.put("array", List.of("[]", "[1]", "[true]", "[\"x\"]", "[[]]", "[null]"));
    TOKENS.put("object", List.of("{}", "{\"value\":1}", "{\"a\":\"x\"}"));
    TOKENS.put("null", List.of("null"));
  }

  /** Which of them a type takes; those with a text of their own take some of the texts. */
  private static List<String> taken(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean" -> List.of("boolean");
      case "Boolean", "AtomicBoolean" -> List.of("boolean", "null");
      case "byte", "short", "int", "long" -> List.of("integer");
      case "Byte", "Short", "Integer", "Long", "AtomicInteger", "AtomicLong" ->
          List.of("integer", "null");
      case "OptionalInt", "OptionalLong" -> List.of("integer", "null");
      case "float", "double" -> List.of("integer", "number");
      case "Float", "Double", "OptionalDouble" -> List.of("integer", "number", "null");
      case "char" -> List.of("one character");
      case "Character", "byte[]", "BitSet" -> List.of("some texts", "null");
      default ->
          type.isArray()
              ? List.of("array", "null")
              : (Iterable.class.isAssignableFrom(type) && type != Path.class)
                      || type == Map.Entry.class
                  ? List.of("array", "null")
                  : Map.class.isAssignableFrom(type)
                      ? List.of("array", "object", "null")
                      : List.of("text", "true as text", "number as text", "null");
    };
  }

  @Test
  void noPropertyTakesATokenOfAnotherKind() {
    List<String> coerced = new ArrayList<>();
    for (Class<?> type : BUILT_INS) {
      for (RecordComponent component : type.getRecordComponents()) {
        for (Map.Entry<String, List<String>> kind : TOKENS.entrySet()) {
          if (!mayTake(component.getType(), kind.getKey())) {
            kind.getValue().forEach(token -> check(coerced, type, component.getName(), token));
          }
        }
      }
    }
    assertEquals(List.of(), coerced);
  }

  private static boolean mayTake(Class<?> type, String kind) {
    boolean texts =
        taken(type).stream().anyMatch(each -> each.endsWith("s") || each.endsWith("er"));
    return taken(type).contains(kind) || (kind.contains("text") && texts);
  }

  private static void check(List<String> coerced, Class<?> type, String name, String token) {
    String others = type == Numbers.class ? NUMBERS : "\"none\":1";
    String given = "\"" + name + "\":";
    String document =
        others.contains(given)
            ? "{" + others.replaceAll(given + "[^,]*", given + token.replace("\\", "\\\\")) + "}"
            : type == Numbers.class
                ? "{" + others + "," + given + token + "}"
                : "{" + given + token + "}";
    try {
      coerced.add(document + " as " + Serde.deserialize(document, type));
    } catch (MalformedDataException e) {
      if (!e.getMessage().contains("." + name)) {
        coerced.add(document + ": " + e.getMessage());
      }
    }
  }

  @Test
  void enumsAreReadFromTheirNamesAlone() {
    for (String token :
        List.of("0", "1", "true", "\"high\"", "\"HIGH \"", "\"0\"", "[\"HIGH\"]", "{}")) {
      List<String> coerced = new ArrayList<>();
      try {
        coerced.add(token + " as " + Serde.deserialize(token, Level.class));
      } catch (MalformedDataException e) {
        // as it should be
      }
      assertEquals(List.of(), coerced);
    }
  }
}
