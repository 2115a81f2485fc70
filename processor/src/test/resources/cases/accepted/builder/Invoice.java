package cases;

import dev.cairn.Serializable;
import java.util.Objects;

@Serializable
public final class Invoice {
  private final int number;
  private final String note;

  private Invoice(Builder builder) {
    number = builder.number;
    note = builder.note;
  }

  public static Builder builder() {
    return new Builder();
  }

  public int number() {
    return number;
  }

  public String note() {
    return note;
  }

  public static final class Builder {
    private int number;
    private String note;

    public Builder number(int number) {
      this.number = number;
      return this;
    }

    public Builder note(String note) {
      this.note = Objects.requireNonNull(note);
      return this;
    }

    public Invoice build() {
      return new Invoice(this);
    }
  }
}
