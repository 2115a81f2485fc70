package com.acme.registered;

import dev.cairn.RegisteredSerializer;
import java.util.Map;

/** A class with subclasses. */
public class Temperature implements Comparable<Temperature> {

  final double celsius;

  Temperature(double celsius) {
    this.celsius = celsius;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Temperature temperature && celsius == temperature.celsius;
  }

  @Override
  public final int hashCode() {
    return Double.hashCode(celsius);
  }

  @Override
  public int compareTo(Temperature other) {
    return Double.compare(celsius, other.celsius);
  }

  /** Comes back as a plain temperature, which equals it. */
  static final class Measured extends Temperature {
    Measured(double celsius) {
      super(celsius);
    }
  }

  @RegisteredSerializer(name = "temperature")
  static final class TemperatureSerializer {
    private TemperatureSerializer() {}

    static Map<String, Object> serialize(Temperature value) {
      if (value.celsius < -273.15) {
        throw new IllegalArgumentException("colder than cold");
      }
      return Map.of("celsius", value.celsius);
    }

    static Temperature deserialize(Map<String, Object> data, int version) {
      if (data.get("celsius") instanceof Double celsius) {
        return new Temperature(celsius);
      }
      throw new IllegalArgumentException("no degrees");
    }
  }
}
