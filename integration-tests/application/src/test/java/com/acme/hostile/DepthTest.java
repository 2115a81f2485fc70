package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.builtins.Numbers;
import com.acme.hierarchies.Drawing;
import com.acme.open.Box;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One limit of depth for writing, reading and skipping, which a thread's stack has room for. */
class DepthTest {

  private static final int SMALL_STACK = 512 << 10;

  /** What a thread has where nobody says more, for the JVM of the tests has run much else. */
  private static final int DEFAULT_STACK = 1 << 20;

  private static final int LARGE_STACK = 64 << 20;
  private static final SerdeMapper DEEP =
      SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(5_000)).build();

  @Test
  void whatIsWithinTheLimitIsWrittenReadAndSkippedOnTheDefaultStack() {
    Nestings.all().forEach(DepthTest::atTheLimit);
  }

  private static void atTheLimit(String name, UnaryOperator<Object> nesting) {
    Object fits = nesting.apply(1);
    Object over = fits;
    String json = "1";
    String shallower = json;
    for (int levels = 0; levels < 600; levels++) {
      Object value = over;
      String written = Nestings.on(DEFAULT_STACK, () -> written(value));
      if (written == null) {
        break;
      }
      shallower = json;
      json = written;
      fits = value;
      over = nesting.apply(value);
    }
    String due = json;
    String skipped = "{\"a\":1,\"x\":" + shallower + "}";
    Nestings.on(DEFAULT_STACK, () -> Serde.deserialize(skipped, Lenient.class));
    Object value = fits;
    Object back = Nestings.on(DEFAULT_STACK, () -> Serde.deserialize(due));
    assertTrue(Nestings.on(LARGE_STACK, () -> value.equals(back)), name);
    Object tooDeep = over;
    String deep = Nestings.on(LARGE_STACK, () -> DEEP.serialize(tooDeep));
    Nestings.on(
        DEFAULT_STACK,
        () -> assertThrows(LimitExceededException.class, () -> Serde.deserialize(deep), name));
  }

  private static String written(Object value) {
    try {
      return Serde.serialize(value);
    } catch (LimitExceededException e) {
      if (e.getCause() instanceof StackOverflowError overflow) {
        throw new AssertionError(e.getMessage(), overflow);
      }
      return null;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "{\"value\":",
        "[[1],",
        "{\"x\":{\"y\":[",
        "{\"children\":[",
        "{\"__classname__\":\"com.acme.open.Box\",\"__version__\":1,\"__data__\":{\"value\":",
        "{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":[",
        "{\"__classname__\":\"optional\",\"__version__\":1,\"__data__\":[",
        "{\"__classname__\":\"map\",\"__version__\":1,\"__data__\":[[",
        "[{\"a\":["
      })
  void openingsWithoutEnd(String opening) {
    byte[] deep = opening.repeat(10_000_000 / opening.length()).getBytes(StandardCharsets.UTF_8);
    byte[] skipped = ("{\"x\":" + opening.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    Nestings.on(
        SMALL_STACK,
        () -> {
          for (Class<?> type :
              List.of(
                  Object.class,
                  Node.class,
                  Drawing.class,
                  Numbers.class,
                  Box.class,
                  String.class)) {
            assertThrows(SerdeException.class, () -> Serde.deserialize(deep, type));
          }
          assertThrows(LimitExceededException.class, () -> Serde.deserialize(deep));
          return assertThrows(
              LimitExceededException.class, () -> Serde.deserialize(skipped, Lenient.class));
        });
  }
}
