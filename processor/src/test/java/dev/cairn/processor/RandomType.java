package dev.cairn.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A record of random properties, and ways to change it at random: sensible ones, and others.
 *
 * @param properties in the order of the data
 */
record RandomType(String name, int version, boolean tolerant, List<Property> properties) {

  private static final List<String> TYPES =
      List.of(
          "boolean",
          "int",
          "long",
          "Integer",
          "Long",
          "Optional<Integer>",
          "Optional<Long>",
          "String",
          "char",
          "Object",
          "List<Integer>",
          "List<Long>",
          "Long[]",
          "Set<Integer>",
          "SortedSet<Integer>",
          "Collection<Long>",
          "Map<String, Integer>",
          "SortedMap<String, Integer>",
          "Map<String, Long>");

  RandomType {
    properties = List.copyOf(properties);
  }

  /** A property with its former names, and a default or none. */
  record Property(String name, String type, List<String> aliases, String literal) {
    Property {
      aliases = List.copyOf(aliases);
    }

    private String source() {
      String text = "";
      if (!aliases.isEmpty()) {
        text +=
            aliases.stream()
                .map(alias -> '"' + alias + '"')
                .collect(Collectors.joining(", ", "@Property(aliases = {", "}) "));
      }
      return text + (literal.isEmpty() ? "" : "@Default(\"" + literal + "\") ") + type + " " + name;
    }

    /** A value as JSON; empty where there is none. */
    private String value(Random random) {
      boolean needed = type.equals("boolean") || type.equals("char") || type.matches("int|long");
      if (!needed && random.nextInt(4) == 0) {
        return "";
      }
      int digit = random.nextInt(10);
      String number =
          type.matches("(?i).*long.*") && random.nextBoolean() ? digit + "0000000000" : "" + digit;
      number = number.replaceFirst("^0+(?=.)", "");
      if (type.equals("boolean")) {
        return String.valueOf(random.nextBoolean());
      }
      if (type.matches("String|char")) {
        return "\"" + digit + "\"";
      }
      if (type.contains("Map")) {
        return "{\"a\":" + number + ",\"b\":1}";
      }
      return type.matches(".*(List|Set|Collection|\\[).*") ? "[10," + number + "]" : number;
    }
  }

  static RandomType of(String name, Random random) {
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      properties.add(new Property("p" + i, anyType(random), List.of(), ""));
    }
    return new RandomType(name, 1, random.nextInt(3) == 0, properties);
  }

  private static String anyType(Random random) {
    return TYPES.get(random.nextInt(TYPES.size()));
  }

  RandomType withVersion(int number) {
    return new RandomType(name, number, tolerant, properties);
  }

  private RandomType with(List<Property> changed) {
    return new RandomType(name, version, tolerant, changed);
  }

  /** This type after one change; its number keeps new names new. */
  RandomType changed(Random random, int number) {
    List<Property> all = new ArrayList<>(properties);
    int at = random.nextInt(all.size());
    Property old = all.get(at);
    switch (random.nextInt(10)) {
      case 0, 1 -> all.add(at, new Property("n" + number, anyType(random), List.of(), ""));
      case 2 -> all.add(new Property("n" + number, "int", List.of(), "" + number));
      case 3 -> all.remove(all.size() > 1 ? at : all.size() - 1);
      case 4 -> {
        List<String> aliases = new ArrayList<>(old.aliases());
        aliases.add(old.name());
        all.set(at, new Property("r" + number, old.type(), aliases, old.literal()));
      }
      case 5 -> Collections.shuffle(all, random);
      case 6 -> all.set(at, new Property(old.name(), old.type(), List.of(), old.literal()));
      case 7 -> {
        return new RandomType(name, version, !tolerant, properties);
      }
      default -> all.set(at, new Property(old.name(), anyType(random), old.aliases(), ""));
    }
    return all.isEmpty() ? this : with(all);
  }

  String source() {
    return "package p; import dev.cairn.*; import java.util.*; @Serializable(version = "
        + version
        + (tolerant ? ", unknownProperties = UnknownProperties.IGNORE" : "")
        + ") public record "
        + name
        + "("
        + properties.stream().map(Property::source).collect(Collectors.joining(", "))
        + ") {}";
  }

  /** A document of this version. */
  String document(Random random) {
    return properties.stream()
        .map(each -> Arrays.asList(each.name(), each.value(random)))
        .filter(member -> !member.get(1).isEmpty())
        .map(member -> "\"" + member.get(0) + "\":" + member.get(1))
        .collect(
            Collectors.joining(
                ",",
                "{\"__classname__\":\"p."
                    + name
                    + "\",\"__version__\":"
                    + version
                    + ",\"__data__\":{",
                "}}"));
  }
}
