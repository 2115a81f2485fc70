package dev.cairn.codec;

import dev.cairn.internal.IntegerText;
import dev.cairn.internal.ReservedNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a writer and a reader must know of an object type: its wire name and aliases, its version,
 * its properties and what to do with unknown ones. Immutable and thread-safe.
 */
public final class ObjectLayout {

  /** What a reader does with a property that the type does not have. */
  public enum Unknown {
    /** Refuse it, naming the nearest known names. */
    FAIL,
    /** Skip its value. */
    IGNORE,
    /** Hand it to the codec, as the property with the index {@link ObjectLayout#size()}. */
    COLLECT
  }

  private final String name;
  private final List<String> aliases;
  private final int version;
  private final Class<?> type;
  private final Unknown unknown;
  private final PropertyName[] properties;
  private final String[][] propertyAliases;
  private final NameTable names;
  private final byte[] versionToken;

  private ObjectLayout(
      String name,
      List<String> aliases,
      int version,
      Class<?> type,
      Unknown unknown,
      PropertyName[] properties,
      String[][] propertyAliases) {
    this.name = name;
    this.aliases = aliases;
    this.version = version;
    this.type = type;
    this.unknown = unknown;
    this.properties = properties;
    this.propertyAliases = propertyAliases;
    this.names = NameTable.of(properties, propertyAliases);
    this.versionToken = versionToken(version);
  }

  /**
   * Returns a layout without aliases.
   *
   * @param version the version that is written, at least 1
   * @throws IllegalArgumentException if two properties have one name, or one has a reserved name
   */
  public static ObjectLayout of(
      String name, int version, Class<?> type, Unknown unknown, PropertyName... properties) {
    if (version < 1) {
      throw new IllegalArgumentException("Version of " + name + " must be positive: " + version);
    }
    return new ObjectLayout(
        name,
        List.of(),
        version,
        type,
        unknown,
        properties.clone(),
        new String[properties.length][0]);
  }

  /** Returns this layout with other wire names that the type was written under before. */
  public ObjectLayout withAliases(String... aliases) {
    return new ObjectLayout(
        name, List.of(aliases), version, type, unknown, properties, propertyAliases);
  }

  /**
   * Returns this layout with other names that a property was written under before.
   *
   * @throws IllegalArgumentException if one is the name of another property, or reserved
   */
  public ObjectLayout withPropertyAliases(int property, String... aliases) {
    String[][] all = propertyAliases.clone();
    all[property] = aliases.clone();
    return new ObjectLayout(name, this.aliases, version, type, unknown, properties, all);
  }

  /** {@code "__version__":2}. */
  static byte[] versionToken(int version) {
    byte[] name = ReservedNames.token(ReservedNames.VERSION);
    byte[] token = Arrays.copyOf(name, name.length + 1 + IntegerText.MAX_LENGTH);
    token[name.length] = ':';
    return Arrays.copyOf(token, IntegerText.put(token, name.length + 1, version));
  }

  /** The number of properties. */
  public int size() {
    return properties.length;
  }

  /** The wire name of the type. */
  public String name() {
    return name;
  }

  /** The version that is written. */
  public int version() {
    return version;
  }

  /** What a reader does with a property that the type does not have. */
  public Unknown unknown() {
    return unknown;
  }

  /** The Java class. */
  public Class<?> type() {
    return type;
  }

  /** Says whether data of this type may be named so. */
  boolean isNamed(String wireName) {
    return name.equals(wireName) || aliases.contains(wireName);
  }

  /** The name of a property. */
  PropertyName property(int index) {
    return properties[index];
  }

  /** The present names of all properties, in order. */
  List<String> propertyNames() {
    List<String> all = new ArrayList<>();
    for (PropertyName property : properties) {
      all.add(property.name());
    }
    return all;
  }

  /** The index of the property that has a name, or had it before; -1 where none does. */
  int find(byte[] buf, int from, int to) {
    return names.find(buf, from, to);
  }

  /** The index of the property that has a name, or had it before; -1 where none does. */
  int find(String propertyName) {
    byte[] bytes = propertyName.getBytes(StandardCharsets.UTF_8);
    return names.find(bytes, 0, bytes.length);
  }

  /** The UTF-16 units of the longest name, for the limit that holds for all names. */
  int longestName() {
    return names.longest();
  }

  /** {@code "__version__":2}; never to be changed. */
  byte[] versionToken() {
    return versionToken;
  }
}
