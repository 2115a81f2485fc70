package com.acme.registered;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;

/** An interface with a serializer, and types below it. */
public final class Shapes {

  private Shapes() {}

  /** Served. */
  public interface Shape {
    int size();
  }

  /** Has none of its own. */
  record Square(int size) implements Shape {}

  /** Has its own serializer, by its interface. */
  interface Round extends Shape {}

  record Circle(int size) implements Round {}

  /** Has its own codec. */
  @Serializable
  public record Named(String name, int size) implements Shape {}

  /** Two could serve it. */
  record Confused(int size) implements Round, Solid {}

  interface Solid {}

  @RegisteredSerializer(name = "shape")
  static final class ShapeSerializer {
    private ShapeSerializer() {}

    static int serialize(Shape value) {
      return value.size();
    }

    static Shape deserialize(int data, int version) {
      return new Square(data);
    }
  }

  @RegisteredSerializer(name = "round")
  static final class RoundSerializer {
    private RoundSerializer() {}

    static long serialize(Round value) {
      return value.size();
    }

    static Round deserialize(long data, int version) {
      return new Circle((int) data);
    }
  }

  @RegisteredSerializer(name = "solid")
  static final class SolidSerializer {
    private SolidSerializer() {}

    static boolean serialize(Solid value) {
      return true;
    }

    static Solid deserialize(boolean data, int version) {
      return new Confused(1);
    }
  }
}
