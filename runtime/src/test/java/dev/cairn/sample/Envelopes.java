package dev.cairn.sample;

/** Envelopes as they are written. */
public final class Envelopes {

  private Envelopes() {}

  /** Data under a name, at a version. */
  public static String envelope(String name, int version, String data) {
    return "{\"__classname__\":\""
        + name
        + "\",\"__version__\":"
        + version
        + ",\"__data__\":"
        + data
        + "}";
  }

  /** Data under a name, at version 1. */
  public static String envelope(String name, String data) {
    return envelope(name, 1, data);
  }
}
