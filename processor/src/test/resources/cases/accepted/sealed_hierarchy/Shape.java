package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
public sealed interface Shape {

  @Serializable(name = "cases.circle", aliases = "cases.Round")
  record Circle(double radius) implements Shape {}

  sealed interface Polygon extends Shape {}

  record Triangle(Shape inner) implements Polygon {}

  record Square(int side) implements Polygon {}

  enum Fixed implements Shape {
    @Property(name = "dot")
    POINT,
    LINE {
      @Override
      public String toString() {
        return "a line";
      }
    }
  }
}
