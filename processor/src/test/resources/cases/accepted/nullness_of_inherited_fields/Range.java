package cases;

import dev.cairn.Serializable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Fields of a base class whose type argument may be nullable. */
@NullMarked
class Range<T extends @Nullable Object> {
  final T low;
  final @Nullable T high;

  Range(T low, @Nullable T high) {
    this.low = low;
    this.high = high;
  }

  @Serializable
  static class Bounded extends Range<String> {
    Bounded(String low, @Nullable String high) {
      super(low, high);
    }
  }

  @Serializable
  static class Unbounded extends Range<@Nullable String> {
    Unbounded(@Nullable String low, @Nullable String high) {
      super(low, high);
    }
  }
}
