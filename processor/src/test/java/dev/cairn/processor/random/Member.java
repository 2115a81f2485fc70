package dev.cairn.processor.random;

/**
 * A property of a class that is made at random.
 *
 * @param annotations in front of it, ending with a blank if there are any
 */
record Member(String annotations, String type, String name) {

  String parameter() {
    return type + " " + name;
  }

  String getter() {
    String prefix = type.equals("boolean") ? "is" : "get";
    return prefix + capital();
  }

  String setter() {
    return "set" + capital();
  }

  private String capital() {
    int first = name.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + name.substring(Character.charCount(first));
  }
}
