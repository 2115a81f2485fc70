package geo;

public sealed interface Shape {
  record Circle(Point center) implements Shape {}
}
