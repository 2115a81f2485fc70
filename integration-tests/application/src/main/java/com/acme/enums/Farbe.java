package com.acme.enums;

import dev.cairn.Property;
import dev.cairn.Serializable;

/** Names beyond ASCII, names on the wire, former names. */
@Serializable
public enum Farbe {
  GRÜN,
  @Property(name = "dunkel-\"blau\"")
  BLAU,
  @Property(
      name = "rot",
      aliases = {"ROT", "crimson"})
  ROT,
  日本
}
