package geo;

@dev.cairn.Serializable
public sealed interface Shape {
  record Circle(Point center) implements Shape {}
}
