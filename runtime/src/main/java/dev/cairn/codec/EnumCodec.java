package dev.cairn.codec;

import dev.cairn.internal.Excerpts;
import dev.cairn.internal.NearestNames;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The codec of an enum: a constant is its wire name. Immutable and thread-safe.
 *
 * <pre>{@code
 * EnumCodec<Status> codec =
 *     EnumCodec.of("com.acme.Status", Status.class, Status.values(),
 *         new String[] {"open", "done"}, new String[][] {{}, {"finished"}});
 * }</pre>
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // never leaves the JVM: an index of the constants' names
public final class EnumCodec<E extends Enum<E>> extends Codec<E> {

  private static final int MOST_SHOWN = 10;

  private final String name;
  private final List<String> typeAliases;
  private final Class<E> type;
  private final String[] wireNames;

  /** The wire names as they are written, with their quotes. */
  private final byte[][] tokens;

  private final E[] constants;
  private final NameTable table;

  private EnumCodec(
      String name, Class<E> type, String[] wireNames, E[] constants, NameTable table) {
    this.name = name;
    this.typeAliases = List.of();
    this.type = type;
    this.wireNames = wireNames;
    this.tokens = new byte[wireNames.length][];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = Utf8.quoted(wireNames[i]);
    }
    this.constants = constants;
    this.table = table;
  }

  private EnumCodec(EnumCodec<E> other, List<String> typeAliases) {
    this.name = other.name;
    this.typeAliases = typeAliases;
    this.type = other.type;
    this.wireNames = other.wireNames;
    this.tokens = other.tokens;
    this.constants = other.constants;
    this.table = other.table;
  }

  /**
   * Returns the codec of an enum.
   *
   * @param name the wire name of the enum
   * @param constants all constants, in their order
   * @param wireNames what each is called in data
   * @param aliases for each, other names that are read as it
   * @throws IllegalArgumentException if two constants share a name, or the lengths differ
   */
  public static <E extends Enum<E>> EnumCodec<E> of(
      String name, Class<E> type, E[] constants, String[] wireNames, String[][] aliases) {
    if (constants.length != wireNames.length || constants.length != aliases.length) {
      throw new IllegalArgumentException(name + ": one name and one list of aliases a constant");
    }
    NameTable table = new NameTable(wireNames, aliases);
    return new EnumCodec<>(name, type, wireNames.clone(), constants.clone(), table);
  }

  /**
   * Returns the codec of an enum whose constants go by their names in Java.
   *
   * @param name the wire name of the enum
   * @param constants all constants, in their order
   */
  public static <E extends Enum<E>> EnumCodec<E> of(String name, Class<E> type, E[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    return of(name, type, constants, names, new String[names.length][0]);
  }

  /** Returns this codec with names that the enum was written under before. */
  public EnumCodec<E> withAliases(String... aliases) {
    return new EnumCodec<>(this, List.of(aliases));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> aliases() {
    return typeAliases;
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, E value) {
    int constant = value.ordinal();
    out.writeToken(wireNames[constant], tokens[constant]);
  }

  @Override
  public E read(JsonReader in) {
    if (!in.isEnvelope()) {
      return constant(in);
    }
    String found = in.beginEnvelope();
    if (!found.equals(name) && !typeAliases.contains(found)) {
      throw in.malformed(
          "Expected '" + name + "', found an envelope of '" + Excerpts.of(found) + "'");
    }
    E value = readData(in, in.envelopeVersion());
    in.endEnvelope();
    return value;
  }

  @Override
  public E readData(JsonReader in, int version) {
    if (version != 1) {
      throw in.unsupportedVersion(name, version, 1);
    }
    return constant(in);
  }

  @Override
  public boolean isKey() {
    return true;
  }

  @Override
  public String keyText(E key) {
    return wireNames[key.ordinal()];
  }

  @Override
  public E readKey(JsonReader in, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int constant = table.find(bytes, 0, bytes.length);
    if (constant < 0 || Utf8.firstLone(text) >= 0) {
      throw in.malformed(unknown(text));
    }
    return constants[constant];
  }

  private E constant(JsonReader in) {
    int constant = in.findText(table);
    return constant >= 0 ? constants[constant] : oddConstant(in);
  }

  /** Reads a name with escapes; refuses all else. */
  private E oddConstant(JsonReader in) {
    in.next();
    int start = in.pos;
    String text = in.readString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int constant = table.find(bytes, 0, bytes.length);
    if (constant < 0 || Utf8.firstLone(text) >= 0) {
      throw in.malformed(start, unknown(text));
    }
    return constants[constant];
  }

  private String unknown(String text) {
    return "Unknown constant '" + Excerpts.of(text) + "' of '" + name + "'" + known(text);
  }

  /** All constants where they are few, else the nearest. */
  private String known(String text) {
    return wireNames.length <= MOST_SHOWN
        ? "; there are " + String.join(", ", wireNames)
        : NearestNames.suggestion(text, List.of(wireNames));
  }
}
