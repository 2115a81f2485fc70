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

  /** Up to where the document has been copied. */
  private int copied;

  /** The name of the innermost member that is being gone over. */
  private String property = "";

  SensitiveCopy(String json, Disclosure disclosure, BinaryOperator<String> replacement) {
    this.json = json;
    this.in = new JsonScanner(json);
    this.disclosure = disclosure;
    this.next = new NextParts(in, disclosure);
    this.replacement = replacement;
    this.copy = new StringBuilder(json.length());
    value(Parts.NONE);
    copy.append(json, copied, json.length());
  }

  @Override
  public String toString() {
    return copy.toString();
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
    copy.append(json, copied, in.place());
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
