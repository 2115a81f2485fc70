package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** What is remembered of codecs, and for how long. */
class CodecCacheTest {

  /** Counts how often a codec had to be found. */
  private static final class Counting extends CodecCache {
    private int found;

    @Override
    Codec<?> find(Class<?> type) {
      found++;
      if (type == void.class) {
        throw new IllegalArgumentException("no codec");
      }
      return Codecs.open(type);
    }
  }

  @Test
  void aCodecIsFoundOnceForAsLongAsItIsInUse() {
    Counting cache = new Counting();
    Codec<?> codec = cache.get(String.class);
    for (int i = 0; i < 3; i++) {
      assertSame(codec, cache.get(String.class));
      assertEquals(1, cache.found);
    }
    Codec<?> other = cache.get(Integer.class);
    assertEquals(2, cache.found);
    assertSame(other, cache.get(Integer.class));
    assertSame(codec, cache.get(String.class));
    assertEquals(2, cache.found);
  }

  @Test
  void afterACollectionItIsFoundAndRememberedAgain() throws InterruptedException {
    Counting cache = new Counting();
    WeakReference<Codec<?>> first = new WeakReference<>(cache.get(String.class));
    for (int i = 0; i < 50 && first.get() != null; i++) {
      System.gc();
      Thread.sleep(1);
    }
    assertNull(first.get(), "the cache keeps a codec");
    assertEquals(String.class, cache.get(String.class).type());
    assertEquals(2, cache.found);
    Codec<?> again = cache.get(String.class);
    int found = cache.found;
    assertSame(again, cache.get(String.class));
    assertEquals(found, cache.found);
  }

  @Test
  void anExceptionIsNotRemembered() {
    Counting cache = new Counting();
    assertThrows(IllegalArgumentException.class, () -> cache.get(void.class));
    assertThrows(IllegalArgumentException.class, () -> cache.get(void.class));
    assertEquals(2, cache.found);
  }
}
