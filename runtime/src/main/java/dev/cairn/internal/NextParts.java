package dev.cairn.internal;

import dev.cairn.codec.Parts;
import org.jspecify.annotations.Nullable;

/** Looks ahead for what tells the parts of the data that is next. Not thread-safe. */
final class NextParts {

  private final JsonScanner in;
  private final Disclosure disclosure;

  NextParts(JsonScanner in, Disclosure disclosure) {
    this.in = in;
    this.disclosure = disclosure;
  }

  /** The parts of the data of an envelope, which is next. */
  Parts inEnvelope(Parts position, EnvelopeHead head) {
    Parts parts =
        head.type().equals(OpenArrays.NAME)
            ? disclosure.inArray(position, component())
            : disclosure.inEnvelope(position, head.type());
    return parts.at(head.version());
  }

  /** The component type of an array whose data is next; null where it is not where it belongs. */
  private @Nullable String component() {
    in.next();
    int start = in.place();
    String component = null;
    if (in.next() == '{') {
      in.step();
      if (in.next() == '"' && in.name().equals(OpenArrays.TYPE.name()) && in.next() == '"') {
        component = in.scalar();
      }
    }
    in.goBack(start);
    return component;
  }

  /** The version that stands here, which is gone over once more. */
  int version() {
    in.next();
    int start = in.place();
    String token = in.skip();
    in.goBack(start);
    return Integer.parseInt(token);
  }
}
