package dev.cairn.internal;

import dev.cairn.codec.Parts;
import java.util.function.BinaryOperator;

/**
 * Copies a well-formed document with the values of sensitive properties replaced, and everything
 * else as it stands. What cannot be told from the types is replaced too. It goes the way of {@link
 * Stringifier}, which shows what is copied here. Not thread-safe.
 */
final class SensitiveCopy {

  private final String json;
  private final JsonScanner in;
  private final Disclosure disclosure;
  private final NextParts next;
  private final BinaryOperator<String> replacement;
  private final StringBuilder copy;

  /** Up to where the document has been copied: the end of the last value that was replaced. */
  private int copied;

  /** Where the last value that was to be replaced begins. */
  private int begun = -1;

  /** The name of the innermost member that is being gone over. */
  private String property = "";

  private SensitiveCopy(
      String json, Disclosure disclosure, BinaryOperator<String> replacement, int capacity) {
    this.json = json;
    this.in = new JsonScanner(json);
    this.disclosure = disclosure;
    this.next = new NextParts(in, disclosure);
    this.replacement = replacement;
    this.copy = new StringBuilder(capacity);
  }

  /**
   * Copies a document.
   *
   * @param replacement takes the name of the innermost member and the value, gives what stands
   *     there instead
   */
  static String of(String json, Disclosure disclosure, BinaryOperator<String> replacement) {
    SensitiveCopy copy = new SensitiveCopy(json, disclosure, replacement, json.length());
    copy.value(Parts.NONE);
    return copy.copy.append(json, copy.copied, json.length()).toString();
  }

  /**
   * Returns where the sensitive value begins that the last character of a text is in.
   *
   * @param beginning the beginning of a document, well-formed up to its last character
   * @param root the parts of the document
   * @return the index of its first character, or -1 where the last character is in none
   */
  static int placeAtEnd(String beginning, Parts root, Disclosure disclosure) {
    SensitiveCopy copy = new SensitiveCopy(beginning, disclosure, (name, value) -> "", 16);
    try {
      copy.value(root);
    } catch (RuntimeException e) {
      // where the text ends; what is not finished is in the value that was begun last, if in any
    }
    boolean inside = copy.copied <= copy.begun || copy.copied == beginning.length();
    return inside ? copy.begun : -1;
  }

  private void value(Parts position) {
    if (position == Parts.HIDDEN) {
      replace();
    } else if (EnvelopeHead.isNext(in)) {
      EnvelopeHead head = EnvelopeHead.read(in);
      value(next.inEnvelope(position, head));
      head.readEnd(in);
    } else {
      bare(position);
    }
  }

  private void replace() {
    in.next();
    begun = in.place();
    copy.append(json, copied, begun);
    copy.append(replacement.apply(property, in.skip()));
    copied = in.place();
  }

  private void bare(Parts position) {
    char first = in.next();
    Parts parts = position.bare();
    if (first == '{') {
      object(parts);
    } else if (first == '[') {
      array(parts);
    } else if (first != 'n' && disclosure.hides(parts)) {
      replace();
    } else {
      in.skip();
    }
  }

  private void array(Parts position) {
    Parts parts = position.isArray() ? position : disclosure.otherwise(position);
    if (parts == Parts.HIDDEN) {
      replace();
      return;
    }
    in.step();
    for (int i = 0; in.next() != ']'; i++) {
      separate();
      value(parts.element(i));
    }
    in.step();
  }

  private void object(Parts position) {
    Parts expected = position.object();
    Parts parts = expected == null ? disclosure.otherwise(position) : expected;
    if (parts == Parts.HIDDEN) {
      replace();
      return;
    }
    String outer = property;
    in.step();
    for (boolean first = true; in.next() != '}'; first = false) {
      separate();
      String name = in.name();
      boolean versioned = first && name.equals(ReservedNames.VERSION);
      if (first) {
        parts = parts.at(versioned ? next.version() : 1);
      }
      property = name;
      value(versioned ? Parts.NONE : member(parts, name));
    }
    property = outer;
    in.step();
  }

  private Parts member(Parts parts, String name) {
    Parts member = parts.member(name);
    return member == null ? disclosure.otherwise(parts) : member;
  }

  private void separate() {
    if (in.next() == ',') {
      in.step();
      in.next();
    }
  }
}
