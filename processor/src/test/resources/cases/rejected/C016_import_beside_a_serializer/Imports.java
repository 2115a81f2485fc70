package com.acme;

import dev.cairn.RegisteredSerializer;
import dev.cairn.SerializableImport;
import geo.Point;
import geo.Shape;

@SerializableImport({Point.class, Shape.class})
interface Imports {}

@RegisteredSerializer
final class PointSerializer {
  static int serialize(Point value) {
    return value.x();
  }

  static Point deserialize(int data, int version) {
    return new Point(data);
  }
}

@RegisteredSerializer
final class CircleSerializer {
  static int serialize(Shape.Circle value) {
    return value.center().x();
  }

  static Shape.Circle deserialize(int data, int version) {
    return new Shape.Circle(new Point(data));
  }
}
