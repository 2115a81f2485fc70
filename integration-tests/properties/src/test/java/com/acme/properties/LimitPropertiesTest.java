package com.acme.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** What is written is read under the same limits; what is beyond them is not written. */
class LimitPropertiesTest {

  private static final int LIMIT = 20;

  private static SerdeMapper mapper(Limits limits) {
    return SerdeMapper.builder().limits(limits).build();
  }

  private static void isWrittenAndReadOrNeither(Object value, SerdeMapper mapper, boolean fits) {
    if (fits) {
      assertEquals(value, mapper.deserialize(mapper.serialize(value)));
    } else {
      assertThrows(LimitExceededException.class, () -> mapper.serialize(value));
      String document = SerdeMapper.shared().serialize(value);
      assertThrows(LimitExceededException.class, () -> mapper.deserialize(document));
    }
  }

  @Holds
  void depth(@ForAll @IntRange(min = 1, max = 2 * LIMIT) int depth, @ForAll boolean maps) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      value = maps ? Map.of("k", value) : List.of(value);
    }
    isWrittenAndReadOrNeither(value, mapper(Limits.DEFAULT.withDepth(LIMIT)), depth <= LIMIT);
  }

  @Holds
  void valuesOfTheModelUnderAnyDepth(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
    SerdeMapper mapper = mapper(Limits.DEFAULT.withDepth(limit));
    Object value = Model.value(seed);
    String written;
    try {
      written = mapper.serialize(value);
    } catch (LimitExceededException refused) {
      String document = SerdeMapper.shared().serialize(value);
      assertThrows(SerdeException.class, () -> mapper.deserialize(document), document);
      return;
    }
    assertEquals(Model.text(value), Model.text(mapper.deserialize(written)), written);
  }

  @Holds
  void digits(@ForAll @IntRange(min = 1, max = 60) int digits) {
    BigInteger value = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
    isWrittenAndReadOrNeither(value, mapper(Limits.DEFAULT.withNumberDigits(30)), digits <= 30);
  }
}
