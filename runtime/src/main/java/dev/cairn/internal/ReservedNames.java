package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** The names that are the format's own, so that no property and no key of a plain map has them. */
public final class ReservedNames {

  /** The first name of an envelope: what the type is called. */
  public static final String CLASS_NAME = "__classname__";

  /** The second name of an envelope, or the first of an object at version 2 or more. */
  public static final String VERSION = "__version__";

  /** The third name of an envelope: the value. */
  public static final String DATA = "__data__";

  private static final byte[] CLASS_NAME_TOKEN = quoted(CLASS_NAME);
  private static final byte[] VERSION_TOKEN = quoted(VERSION);
  private static final byte[] DATA_TOKEN = quoted(DATA);

  private ReservedNames() {}

  /** Says whether a name is one of the three. */
  public static boolean contains(String name) {
    return name.startsWith("__")
        && (name.equals(CLASS_NAME) || name.equals(VERSION) || name.equals(DATA));
  }

  /** Returns one of the three names with its quotes; never to be changed. */
  @SuppressWarnings("ReferenceEquality") // only the constants above are handed in
  public static byte[] token(String reserved) {
    return reserved == CLASS_NAME
        ? CLASS_NAME_TOKEN
        : reserved == VERSION ? VERSION_TOKEN : DATA_TOKEN;
  }

  private static byte[] quoted(String name) {
    return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
  }
}
