package dev.cairn.processor.random;

import java.util.List;

/**
 * A type of the program that others may mention.
 *
 * @param name as the sources of its package write it
 * @param bounds of each type parameter, "" for none
 */
record KnownType(String name, Kind kind, List<String> bounds) {

  /** What a type is. */
  enum Kind {
    OBJECT,
    ENUM,
    SEALED
  }

  KnownType {
    bounds = List.copyOf(bounds);
  }
}
