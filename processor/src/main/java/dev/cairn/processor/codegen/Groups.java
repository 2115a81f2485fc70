package dev.cairn.processor.codegen;

/**
 * How members are spread over methods. HotSpot never compiles a method of more than 8,000 bytecodes
 * and inlines hot ones of up to 325, so no method deals with many properties.
 */
final class Groups {

  /** Properties, setters or constants that one method deals with. */
  static final int SIZE = 16;

  /** Properties that are still read into the variables of one method. */
  static final int LOCALS = 32;

  private Groups() {}

  /** The number of groups for so many members. */
  static int count(int members) {
    return count(members, SIZE);
  }

  /** Where a group of so many members ends. */
  static int end(int group, int members) {
    return Math.min((group + 1) * SIZE, members);
  }

  static int count(int members, int size) {
    return (members + size - 1) / size;
  }
}
