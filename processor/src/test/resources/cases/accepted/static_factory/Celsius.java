package cases;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Ignore;
import dev.cairn.Serializable;

@Serializable
public final class Celsius<T> {
  private final double degrees;
  private final T label;
  @Ignore private final int digits;

  private Celsius(double degrees, T label, int digits) {
    this.degrees = degrees;
    this.label = label;
    this.digits = digits;
  }

  @Creator
  public static <T> Celsius<T> of(double degrees, T label, @Default("2") int digits) {
    return new Celsius<>(degrees, label, digits);
  }

  public double degrees() {
    return degrees;
  }

  public T label() {
    return label;
  }

  public int digits() {
    return digits;
  }
}
