package cases;

import dev.cairn.Property;
import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;

final class Foreign {}

@RegisteredSerializer
final class ForeignSerializer {
  static int serialize(Foreign value) {
    return 0;
  }

  static Foreign deserialize(int data, int version) {
    return new Foreign();
  }
}

@Serializable
record Order(
    @Property(serializer = String.class) Foreign other,
    @Property(serializer = ForeignSerializer.class) String text,
    @Property(serializer = ForeignSerializer.class) Foreign fine) {}
