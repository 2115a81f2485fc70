package com.acme.plain;

import java.util.List;
import java.util.Objects;

/** A bean with beans in it. */
public class Station {

  private List<Sensor> sensors;

  /** What measures there. */
  public List<Sensor> getSensors() {
    return sensors;
  }

  /** Sets what measures there. */
  public void setSensors(List<Sensor> sensors) {
    this.sensors = sensors;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Station station && Objects.equals(sensors, station.sensors);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(sensors);
  }

  /** A nested class with fields that all can use. */
  public static final class Sensor {

    /** Its number. */
    public int number;

    /** When it measures. */
    public Season season;

    @Override
    public boolean equals(Object other) {
      return other instanceof Sensor sensor && number == sensor.number && season == sensor.season;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, season);
    }
  }
}
