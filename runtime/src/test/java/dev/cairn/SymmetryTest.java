package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is within the limits is written and read; what is not is neither written nor read. */
class SymmetryTest {

  /** So small that values meet each of them often. */
  private static final Limits SMALL = new Limits(6, 9, 8, 20, 300);

  private static final SerdeMapper LIMITED = SerdeMapper.builder().limits(SMALL).build();

  @Test
  void writersAndReadersHaveTheSameLimits() {
    compare(1, Samples.of(8_000));
  }

  /** Compares so many values. */
  static void compare(long seed, int count) {
    RandomValue values = new RandomValue(seed, 6, 9);
    int[] written = new int[2];
    for (int i = 0; i < count; i++) {
      Object value = values.next();
      String json = Serde.serialize(value);
      same(value, Serde.deserialize(json), json);
      written[compare(value, json) ? 1 : 0]++;
    }
    assertTrue(written[0] > count / 20 && written[1] > count / 20, "limits are met");
  }

  /** Says whether the limited writer takes the value, and checks that the readers agree. */
  private static boolean compare(@Nullable Object value, String json) {
    boolean written = writes(value, json);
    assertEquals(written, reads(value, json, false), json);
    assertEquals(written, reads(value, json, true), json);
    return written;
  }

  private static boolean writes(@Nullable Object value, String json) {
    try {
      assertEquals(json, LIMITED.serialize(value));
      return true;
    } catch (LimitExceededException e) {
      return false;
    }
  }

  private static boolean reads(@Nullable Object value, String json, boolean bytes) {
    try {
      byte[] document = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      same(value, bytes ? LIMITED.deserialize(document) : LIMITED.deserialize(json), json);
      return true;
    } catch (LimitExceededException e) {
      return false;
    }
  }

  private static void same(@Nullable Object value, @Nullable Object back, String json) {
    if (!Objects.equals(value, back)) {
      assertEquals(value, back, json);
    }
  }
}
