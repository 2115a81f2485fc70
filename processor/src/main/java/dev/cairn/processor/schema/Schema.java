package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.ObjectModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The shape of one type at one version: all that data written at that version depends on. */
public sealed interface Schema {

  /** The wire name that data of this version has. */
  String name();

  /** Former wire names that are read too. */
  List<String> aliases();

  /** The version. */
  int version();

  /** The wire names of the types that properties or subtypes are of. */
  default Set<String> mentioned() {
    Set<String> names = new TreeSet<>();
    if (this instanceof ObjectSchema object) {
      object.properties().forEach(property -> property.type().addNames(names));
    } else if (this instanceof SealedSchema sealed) {
      sealed.subtypes().forEach(subtype -> names.add(subtype.name()));
    } else if (this instanceof FormSchema form) {
      form.data().addNames(names);
    }
    return names;
  }

  /** What it is, as the record calls it. */
  String kind();

  /**
   * A record or a class.
   *
   * @param parameters how many type parameters it has
   * @param unknown what happens to properties that it does not have
   * @param properties in the order of the data
   */
  record ObjectSchema(
      String name,
      List<String> aliases,
      int version,
      int parameters,
      ObjectModel.Unknown unknown,
      List<PropertySchema> properties)
      implements Schema {
    public ObjectSchema {
      aliases = List.copyOf(aliases);
      properties = List.copyOf(properties);
    }

    /** This shape with other names for the types that its properties are of. */
    ObjectSchema renamed(UnaryOperator<String> names) {
      return new ObjectSchema(
          name,
          aliases,
          version,
          parameters,
          unknown,
          properties.stream().map(property -> property.renamed(names)).toList());
    }

    @Override
    public String kind() {
      return "object";
    }
  }

  /** An enum, which has no version but 1. */
  record EnumSchema(String name, List<String> aliases, List<NameSchema> constants)
      implements Schema {
    public EnumSchema {
      aliases = List.copyOf(aliases);
      constants = List.copyOf(constants);
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public String kind() {
      return "enum";
    }
  }

  /**
   * A sealed type, which has no version but 1.
   *
   * @param open whether there may be subtypes that are not listed
   */
  record SealedSchema(String name, List<String> aliases, boolean open, List<NameSchema> subtypes)
      implements Schema {
    public SealedSchema {
      aliases = List.copyOf(aliases);
      subtypes = List.copyOf(subtypes);
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public String kind() {
      return "sealed";
    }
  }

  /**
   * A registered serializer, or a type that brings its own form.
   *
   * @param data the type of the data
   */
  record FormSchema(String name, List<String> aliases, int version, WireType data)
      implements Schema {
    public FormSchema {
      aliases = List.copyOf(aliases);
    }

    @Override
    public String kind() {
      return "form";
    }
  }

  /**
   * One property.
   *
   * @param javaName its name in Java
   * @param absence what it is where the data has none
   */
  record PropertySchema(
      String name, String javaName, List<String> aliases, WireType type, Absence absence) {
    public PropertySchema {
      aliases = List.copyOf(aliases);
    }

    private PropertySchema renamed(UnaryOperator<String> names) {
      return new PropertySchema(name, javaName, aliases, type.renamed(names), absence);
    }
  }

  /**
   * A constant of an enum, or a subtype of a sealed type.
   *
   * @param javaName its name in Java; for a subtype its wire name
   */
  record NameSchema(String name, String javaName, List<String> aliases) {
    public NameSchema {
      aliases = List.copyOf(aliases);
    }

    boolean isNamed(String other) {
      return name.equals(other) || aliases.contains(other);
    }
  }
}
