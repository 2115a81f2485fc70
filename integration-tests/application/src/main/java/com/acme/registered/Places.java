package com.acme.registered;

import com.acme.registered.Shapes.Circle;
import com.acme.registered.Shapes.Round;
import com.acme.registered.Shapes.Shape;
import com.acme.registered.Shapes.Square;
import dev.cairn.Property;
import dev.cairn.Serializable;
import java.util.Arrays;
import java.util.Map;

/** Positions of several kinds. */
public final class Places {

  private Places() {}

  @Serializable
  record OfShapes(Shape shape, Round round, Circle circle, Square square) {}

  @Serializable
  record Keys(Map<Shape, String> byShape, Map<Money, String> byMoney) {}

  @Serializable
  record Whatever(Odd.Anything anything, Object open) {}

  @Serializable
  record Hashed(@Property(serializer = Color.HexBytes.class) byte[] digest) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Hashed hashed && Arrays.equals(digest, hashed.digest);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(digest);
    }
  }
}
