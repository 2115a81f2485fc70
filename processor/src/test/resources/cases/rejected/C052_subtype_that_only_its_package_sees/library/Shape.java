package geo;

public sealed interface Shape permits Circle, Square, Shape.Dot {
  final class Dot implements Shape {}
}
