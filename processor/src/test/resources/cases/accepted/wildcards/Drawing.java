package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** Closed where the bound has no subclasses, else open. */
@Serializable
record Drawing(
    List<? extends Line> lines,
    List<? extends Figure> figures,
    Map<String, ? extends List<? extends Number>> numbers,
    List<?> any,
    List<? super Line> over) {

  @Serializable
  record Line(int length) {}

  @Serializable
  static class Figure {
    int corners;
  }
}
