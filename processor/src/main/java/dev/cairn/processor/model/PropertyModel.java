package dev.cairn.processor.model;

import java.util.List;

/**
 * One property of an object.
 *
 * @param javaName its name in the source, from which names of variables are derived
 * @param wireName its name in data
 * @param aliases former names in data
 * @param slot what its values are
 * @param accessor how it is taken from a value
 * @param absence what it is where the data has none
 * @param sensitive whether it is kept from people
 */
public record PropertyModel(
    String javaName,
    String wireName,
    List<String> aliases,
    Slot slot,
    Accessor accessor,
    Absence absence,
    boolean sensitive) {

  public PropertyModel {
    aliases = List.copyOf(aliases);
  }
}
