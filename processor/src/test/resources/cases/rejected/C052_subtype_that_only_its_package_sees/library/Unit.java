package geo;

enum Unit {
  METER
}
