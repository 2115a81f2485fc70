package dev.cairn.codec;

import dev.cairn.LimitExceededException;
import dev.cairn.SerdeException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that are open while a writer is traced, by identity, so that one met again inside
 * itself is found. Not thread-safe.
 */
final class OpenTrail {

  private final List<@Nullable Object> open = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> lengths = new IdentityHashMap<>();

  /** Notes that a value is opened; null for what is no value of its own. */
  void enter(JsonWriter out, @Nullable Object value) {
    if (value != null) {
      Integer length = lengths.putIfAbsent(value, out.pos);
      if (length != null) {
        throw circular(out, value, length);
      }
    }
    open.add(value);
  }

  void leave() {
    lengths.remove(open.remove(open.size() - 1)); // which never has null
  }

  private static SerdeException circular(JsonWriter out, Object value, int length) {
    return new LimitExceededException(
        "Circular reference: the "
            + value.getClass().getSimpleName()
            + " here is the one at "
            + out.path(length)
            + "; refer to it by a key, or leave it out with @Ignore",
        out.location().withType(value.getClass().getName(), 0),
        null);
  }
}
