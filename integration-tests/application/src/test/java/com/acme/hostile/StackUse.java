package com.acme.hostile;

import dev.cairn.LimitExceededException;
import dev.cairn.Serde;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A program that prints how large a stack the deepest value of each kind needs. */
final class StackUse {

  private static final int LARGE = 64 << 20;
  private static final int LEAST = 64 << 10;
  private static final int STEP = 16 << 10;
  private static final int WARM_DEPTH = 20;

  private StackUse() {}

  /** The argument says how often shallow values are written and read before. */
  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    Map<String, Object> deepest = new LinkedHashMap<>();
    Map<String, Object> shallow = new LinkedHashMap<>();
    Nestings.all().forEach((kind, nesting) -> deepest.put(kind, nested(nesting, 600)));
    Nestings.all().forEach((kind, nesting) -> shallow.put(kind, nested(nesting, WARM_DEPTH)));
    for (int i = 0; i < rounds; i++) {
      shallow.values().forEach(value -> Serde.deserialize(Serde.serialize(value)));
    }
    deepest.forEach(
        (kind, value) -> {
          String json = Nestings.on(LARGE, () -> Serde.serialize(value));
          int writing = needed(() -> Serde.serialize(value));
          int reading = needed(() -> Serde.deserialize(json));
          System.out.println(kind + " " + writing / 1024 + " " + reading / 1024);
        });
  }

  private static Object nested(UnaryOperator<Object> nesting, int most) {
    Object value = 1;
    for (int i = 0; i < most; i++) {
      Object deeper = nesting.apply(value);
      if (!Nestings.on(LARGE, () -> fits(() -> Serde.serialize(deeper)))) {
        break;
      }
      value = deeper;
    }
    return value;
  }

  private static int needed(Supplier<Object> action) {
    int tooSmall = LEAST;
    int enough = LARGE;
    while (enough - tooSmall > STEP) {
      int stack = (enough + tooSmall) / 2;
      if (fitsThrice(stack, action)) {
        enough = stack;
      } else {
        tooSmall = stack;
      }
    }
    return enough;
  }

  /** Once more and once more, for what is compiled meanwhile has other frames. */
  private static boolean fitsThrice(int stack, Supplier<Object> action) {
    for (int i = 0; i < 3; i++) {
      if (!Nestings.on(stack, () -> fits(action))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Supplier<Object> action) {
    try {
      return action.get() != null;
    } catch (LimitExceededException | StackOverflowError e) {
      return false;
    }
  }
}
