package cases;

import dev.cairn.Serializable;
import java.util.Optional;

/** Its fields are of other types than the properties, as generated classes have them. */
@Serializable
final class FrozenBasket implements Basket {
  private final FrozenList<String> items;
  private final String note;

  private FrozenBasket(FrozenList<String> items, String note) {
    this.items = items;
    this.note = note;
  }

  static Builder builder() {
    return new Builder();
  }

  @Override
  public FrozenList<String> items() {
    return items;
  }

  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  static final class Builder {
    private FrozenList<String> items;
    private String note;

    Builder items(Iterable<? extends String> items) {
      this.items = new FrozenList<>(items);
      return this;
    }

    Builder note(String note) {
      this.note = note;
      return this;
    }

    Builder note(Optional<String> note) {
      this.note = note.orElse(null);
      return this;
    }

    FrozenBasket build() {
      return new FrozenBasket(items, note);
    }
  }
}
