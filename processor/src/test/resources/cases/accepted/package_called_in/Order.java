package in.value.out;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.List;

@Serializable
public final class Order {

  private final List<Line> lines;
  private final State seen;

  private Order(List<Line> lines, State seen) {
    this.lines = lines;
    this.seen = seen;
  }

  @Creator
  static Order of(List<Line> lines, @Default("\"OPEN\"") State seen) {
    return new Order(lines, seen);
  }

  List<Line> lines() {
    return lines;
  }

  State seen() {
    return seen;
  }

  @Serializable
  enum State {
    OPEN
  }

  @Serializable
  record Line(String in, String out, Order value) {}
}
