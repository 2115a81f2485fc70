package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.NAME;
import static dev.cairn.codec.TestDocuments.OTHER;
import static dev.cairn.codec.TestDocuments.write;

import dev.cairn.codec.ObjectLayout.Unknown;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tests write and read, as a generated codec would. */
record Thing(int id, @Nullable String name, @Nullable String other) {

  static final ObjectLayout LAYOUT =
      ObjectLayout.of("com.acme.Thing", 1, Thing.class, Unknown.FAIL, ID, NAME, OTHER)
          .withAliases("com.acme.OldThing")
          .withPropertyAliases(1, "title", "label");

  static final ObjectLayout SECOND =
      ObjectLayout.of("com.acme.Thing", 2, Thing.class, Unknown.FAIL, ID, NAME, OTHER);

  static Thing read(JsonReader in, ObjectLayout layout) {
    in.beginObject(layout);
    return properties(in, layout, new HashMap<>());
  }

  static Thing properties(
      JsonReader in, ObjectLayout layout, Map<String, @Nullable Object> extras) {
    int id = 0;
    String name = null;
    String other = null;
    long seen = 0;
    int property = -1;
    while ((property = in.nextProperty(layout, property + 1)) >= 0) {
      switch (property) {
        case 0 -> {
          seen = in.mark(seen, 1);
          id = in.readInt();
        }
        case 1 -> {
          seen = in.mark(seen, 2);
          name = in.readNull() ? null : in.readString();
        }
        case 2 -> {
          seen = in.mark(seen, 4);
          other = in.readString();
        }
        default -> in.extra(extras);
      }
    }
    if ((seen & 1) == 0) {
      throw in.missing(layout, ~seen & 0b101);
    }
    return new Thing(id, name, other);
  }

  String written(ObjectLayout layout) {
    return write(
        out -> {
          out.beginObject(this, layout);
          out.name(ID);
          out.writeInt(id);
          if (name != null) {
            out.name(NAME);
            out.writeString(name);
          }
          if (other != null) {
            out.name(OTHER);
            out.writeString(other);
          }
          out.endObject();
        });
  }
}
