package dev.cairn.codec;

import dev.cairn.internal.ReservedNames;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Steps over a value, as strictly as it would be read: grammar, limits, names that come twice,
 * envelopes. Without recursion, so that no document overflows the stack.
 */
final class ValueSkipper {

  private enum Kind {
    ARRAY,
    OBJECT,
    ENVELOPE
  }

  private static final String[] MEMBERS = {
    ReservedNames.CLASS_NAME, ReservedNames.VERSION, ReservedNames.DATA
  };

  private static final Kind[] NONE = {};

  private final StructureInput in;

  /** Made for the first object: most values that are skipped have no parts. */
  private @Nullable MemberNames names;

  private Kind[] kinds = NONE;
  private int level;

  ValueSkipper(StructureInput in) {
    this.in = in;
  }

  private MemberNames names() {
    MemberNames made = names;
    if (made == null) {
      made = new MemberNames(in);
      names = made;
    }
    return made;
  }

  void skip() {
    do {
      begin();
      while (level > 0 && !another()) {
        close();
      }
    } while (level > 0);
  }

  /** Steps over a value without parts, or into one with some. */
  private void begin() {
    switch (in.next()) {
      case '{' -> open(Kind.OBJECT);
      case '[' -> open(Kind.ARRAY);
      case '"' -> in.takeString("A string", in.maxString);
      case 't' -> in.skipLiteral("true");
      case 'f' -> in.skipLiteral("false");
      case 'n' -> in.skipLiteral("null");
      default -> in.scanNumber();
    }
  }

  private void open(Kind kind) {
    if (level == kinds.length) {
      kinds = Arrays.copyOf(kinds, Math.max(8, level * 2));
    }
    kinds[level++] = kind;
    in.enter();
    if (kind != Kind.ARRAY) {
      names().open();
    }
  }

  /** Steps to the next element or over the next name, if there is one; says whether. */
  private boolean another() {
    boolean array = kinds[level - 1] == Kind.ARRAY;
    int b = in.next();
    boolean first = in.fresh;
    in.fresh = false;
    if (first) {
      if (b == (array ? ']' : '}')) {
        return false;
      }
    } else if (b == ',') {
      in.pos++;
    } else if (b == (array ? ']' : '}')) {
      return false;
    } else {
      throw in.due(array ? "',' or ']'" : "',' or '}'");
    }
    if (!array) {
      name();
    }
    return true;
  }

  private void close() {
    Kind kind = kinds[--level];
    if (kind != Kind.ARRAY) {
      if (kind == Kind.ENVELOPE && names().count() != 3) {
        throw in.due("the three members of an envelope");
      }
      names().close();
    }
    in.leave();
  }

  private void name() {
    if (in.next() != '"') {
      throw in.due("a property name");
    }
    int start = in.pos;
    int reserved = reservedName();
    in.pos = start;
    int stop = in.scanString();
    boolean escaped = in.escaped;
    boolean plain = in.isPlain();
    if (stop - start > in.maxName) { // no name is longer than its spelling
      in.pos = start;
      in.takeName(); // only for its limit
    }
    if (!names().add(start + 1, stop, escaped, plain)) {
      throw in.malformed(start, "A name comes twice in one object");
    }
    in.expect(':');
    if (kinds[level - 1] == Kind.ENVELOPE || reserved >= 0) {
      checkReserved(start, reserved);
    }
  }

  /** The place in an envelope that the name here has, or -1; consumes nothing. */
  private int reservedName() {
    for (int i = 0; i < MEMBERS.length; i++) {
      if (in.endOfReserved(MEMBERS[i]) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Checks that a reserved name stands where it may, and what stands behind it. */
  private void checkReserved(int start, int reserved) {
    int index = names().count() - 1;
    boolean envelope = kinds[level - 1] == Kind.ENVELOPE;
    if (envelope ? reserved != index : index != 0 || reserved == 2) {
      throw in.due(
          start,
          envelope
              ? "the three members of an envelope"
              : "a name that is not reserved for envelopes and versions");
    }
    int value = in.pos;
    if (reserved == 0) {
      kinds[level - 1] = Kind.ENVELOPE;
      in.className();
    } else if (reserved == 1) {
      in.version();
    }
    in.pos = value; // it is stepped over as any other value is
  }
}
