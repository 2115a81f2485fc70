package geo;

import java.util.List;

public sealed interface Area {
  record Circle(GeoPoint center, double radius) implements Area {}

  record Polygon(List<GeoPoint> corners) implements Area {}
}
