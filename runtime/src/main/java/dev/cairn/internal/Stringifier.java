package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Parts;

/**
 * Shows a document to people, from its text: {@code com.acme.Order@version=2(id=7, items=[a, b])}.
 * It takes well-formed text. Codecs tell only what is hidden. Not thread-safe.
 */
final class Stringifier {

  private static final String MASK = "***";

  private final JsonScanner in;
  private final Preview out;
  private final Disclosure disclosure;
  private final NextParts next;

  /** Describes a well-formed document in at most so many characters. */
  Stringifier(String json, int maxLength, Disclosure disclosure) {
    this.in = new JsonScanner(json);
    this.out = new Preview(maxLength);
    this.disclosure = disclosure;
    this.next = new NextParts(in, disclosure);
    value(Parts.NONE);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void value(Parts position) {
    if (position == Parts.HIDDEN) {
      mask();
    } else if (EnvelopeHead.isNext(in)) {
      envelope(position);
    } else {
      bare(position, 1, true);
    }
  }

  /** What an envelope holds: the parentheses take the place of its own brackets. */
  private void data(Parts parts, int version) {
    if (parts == Parts.HIDDEN) {
      mask();
    } else if (EnvelopeHead.isNext(in) && parts.describer() == null) {
      envelope(parts);
    } else {
      bare(parts, version, false);
    }
  }

  private void mask() {
    in.skip();
    out.append(MASK);
  }

  private void bare(Parts position, int version, boolean brackets) {
    char first = in.next();
    Codec<?> describer = position.describer();
    if (describer != null && first != 'n') {
      describe(describer, version);
      return;
    }
    Parts parts = position.bare();
    if (first == '{') {
      object(parts, brackets);
    } else if (first == '[') {
      array(parts, brackets);
    } else if (first != 'n' && disclosure.hides(parts)) {
      mask();
    } else {
      out.append(in.scalar());
    }
  }

  private void describe(Codec<?> codec, int version) {
    String data = in.skip();
    String text = out.isCut() ? MASK : disclosure.described(codec, data, version);
    out.append(text == null ? MASK : text);
  }

  private void array(Parts position, boolean brackets) {
    Parts parts = position.isArray() ? position : disclosure.otherwise(position);
    if (parts == Parts.HIDDEN) {
      mask();
      return;
    }
    out.append(brackets ? "[" : "");
    in.step();
    for (int i = 0; in.next() != ']'; i++) {
      separate(i == 0);
      value(parts.element(i));
    }
    in.step();
    out.append(brackets ? "]" : "");
  }

  private void object(Parts position, boolean brackets) {
    Parts expected = position.object();
    Parts parts = expected == null ? disclosure.otherwise(position) : expected;
    if (parts == Parts.HIDDEN) {
      mask();
      return;
    }
    out.append(brackets ? "{" : "");
    in.step();
    for (boolean first = true; in.next() != '}'; first = false) {
      separate(first);
      String name = in.name();
      out.append(name);
      out.append("=");
      if (first) {
        boolean versioned = name.equals(ReservedNames.VERSION);
        parts = parts.at(versioned ? next.version() : 1);
        value(versioned ? Parts.NONE : member(parts, name));
      } else {
        value(member(parts, name));
      }
    }
    in.step();
    out.append(brackets ? "}" : "");
  }

  private Parts member(Parts parts, String name) {
    Parts member = parts.member(name);
    return member == null ? disclosure.otherwise(parts) : member;
  }

  private void separate(boolean first) {
    if (!first) {
      in.step(); // the comma
      out.append(", ");
    }
    in.next();
  }

  private void envelope(Parts position) {
    EnvelopeHead head = EnvelopeHead.read(in);
    out.append(head.type());
    out.append("@version=");
    out.append(Integer.toString(head.version()));
    out.append("(");
    data(next.inEnvelope(position, head), head.version());
    out.append(")");
    head.readEnd(in);
  }
}
