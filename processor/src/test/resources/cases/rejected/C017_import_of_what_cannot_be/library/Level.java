package geo;

import dev.cairn.Property;

public enum Level {
  @Property(name = "low")
  LOW
}
