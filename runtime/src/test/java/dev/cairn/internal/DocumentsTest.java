package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.sample.Point;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done around every document: buffers, limits, errors. */
class DocumentsTest {

  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static final String TAG =
      "{\"__classname__\":\"sample.Tag\",\"__version__\":1,\"__data__\":\"abc\"}";

  /** Works in the array that is kept for this thread, and gives it back. */
  private static void assertGivenBack(Runnable use) {
    byte[] kept = Buffers.lease(0);
    Buffers.giveBack(kept);
    use.run();
    byte[] next = Buffers.lease(0);
    Buffers.giveBack(next);
    assertSame(kept, next);
  }

  private static void assertGivenBackAfterAnError(Runnable use) {
    assertGivenBack(() -> assertThrows(SerdeException.class, use::run));
  }

  @Test
  void whatADocumentIsWrittenInIsGivenBack() {
    assertGivenBack(() -> mapper.serialize(List.of(1)));
    assertGivenBack(() -> mapper.serializeToBytes(List.of(1)));
    assertGivenBackAfterAnError(() -> mapper.serialize(new Object()));
    assertGivenBackAfterAnError(() -> mapper.serializeToBytes(new Object()));
  }

  @Test
  void whatADocumentIsReadInIsGivenBack() {
    assertGivenBack(() -> mapper.deserialize("[1]"));
    assertGivenBack(() -> mapper.stringify("[1]"));
    assertGivenBack(() -> mapper.stringify(TAG));
    assertGivenBack(() -> mapper.replaceSensitive("[1]", (property, value) -> "0"));
    assertGivenBackAfterAnError(() -> mapper.deserialize("[1"));
    assertGivenBackAfterAnError(() -> mapper.stringify("[1"));
    assertGivenBackAfterAnError(() -> mapper.replaceSensitive("[1", (property, value) -> "0"));
  }

  /** The arrays that a thread with a slot of its own has been given, and gives. */
  @Test
  void aDocumentIsWrittenInTheArrayThatIsKept() {
    byte[] kept = Buffers.lease(0);
    java.util.Arrays.fill(kept, 0, 3, (byte) 'x');
    Buffers.giveBack(kept);
    mapper.serializeToBytes(List.of(7));
    assertEquals("[7]", new String(kept, 0, 3, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  /** A list that is asked for its elements once for each time it is written. */
  private abstract static class Changing extends AbstractList<Object> {
    private int written;

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Object get(int index) {
      return ++written == 1 ? "x".repeat(50) : later();
    }

    abstract Object later();
  }

  @Test
  void anExcessIsReportedAlsoWhereItDoesNotShowAgain() {
    SerdeMapper small = SerdeMapper.builder().limits(Limits.DEFAULT.withStringLength(10)).build();
    Changing shrinking =
        new Changing() {
          @Override
          Object later() {
            return "x";
          }
        };
    LimitExceededException excess =
        assertThrows(LimitExceededException.class, () -> small.serialize(shrinking));
    assertTrue(excess.getMessage().contains("50 characters; the limit is 10"), excess::getMessage);
    assertEquals(0, excess.getSuppressed().length);
    IllegalStateException failure = new IllegalStateException("no more");
    Changing failing =
        new Changing() {
          @Override
          Object later() {
            throw failure;
          }
        };
    excess = assertThrows(LimitExceededException.class, () -> small.serialize(failing));
    assertTrue(excess.getMessage().contains("50 characters; the limit is 10"), excess::getMessage);
    assertSame(failure, excess.getSuppressed()[0]);
  }

  @Test
  void aStreamEndsWhereItEnds() {
    byte[] document = "[1,2]".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    InputStream once =
        new ByteArrayInputStream(document) {
          private boolean ended;

          @Override
          public synchronized int read() {
            assertTrue(!ended, "asked again after the end");
            int next = super.read();
            ended = next < 0;
            return next;
          }

          @Override
          public synchronized int read(byte[] target, int from, int length) {
            assertTrue(!ended, "asked again after the end");
            int read = super.read(target, from, length);
            ended = read < 0;
            return read;
          }

          @Override
          public synchronized byte[] readNBytes(int length) {
            byte[] read = new byte[length];
            int count = Math.max(0, read(read, 0, length));
            ended = count < length;
            return java.util.Arrays.copyOf(read, count);
          }
        };
    assertEquals(List.of(1, 2), mapper.deserialize(once));
  }

  @Test
  void aStreamIsNotLongerThanTheLimit() {
    SerdeMapper small = SerdeMapper.builder().limits(Limits.DEFAULT.withDocumentBytes(3)).build();
    assertEquals(List.of(1), small.deserialize(new ByteArrayInputStream("[1]".getBytes(UTF_8))));
    for (String more : List.of("\0", " ", "]")) {
      byte[] longer = ("[1]" + more).getBytes(UTF_8);
      LimitExceededException e =
          assertThrows(
              LimitExceededException.class,
              () -> small.deserialize(new ByteArrayInputStream(longer)));
      assertEquals("The document is longer than 3 bytes", e.getMessage());
    }
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  @Test
  void moreDepthThanTheStackHasRoomForIsAnExcess() throws InterruptedException {
    SerdeMapper deep = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(1 << 20)).build();
    String document = "[".repeat(50_000) + "]".repeat(50_000);
    for (Consumer<String> use :
        List.<Consumer<String>>of(
            deep::deserialize,
            deep::stringify,
            text -> deep.replaceSensitive(text, (property, value) -> value))) {
      use.accept("[[]]"); // no class is to be initialised where there is no room for it
      Throwable thrown = thrownOnASmallStack(() -> use.accept(document));
      LimitExceededException e = assertThrows(LimitExceededException.class, () -> rethrow(thrown));
      assertTrue(e.getMessage().startsWith("Nested too deeply for the stack"), e::getMessage);
      assertTrue(e.getCause() instanceof StackOverflowError);
    }
  }

  private static @Nullable Throwable thrownOnASmallStack(Runnable use) throws InterruptedException {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                use.run();
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            "small stack",
            1 << 18);
    thread.start();
    thread.join();
    return thrown.get();
  }

  private static void rethrow(@Nullable Throwable thrown) throws Throwable {
    if (thrown != null) {
      throw thrown;
    }
  }

  @Test
  void anErrorAtTheEndOfADocumentIsOne() {
    for (String document : List.of("", "[", "{\"x\":", "{\"x\":\"", "{\"x\"")) {
      MalformedDataException e =
          assertThrows(
              MalformedDataException.class, () -> mapper.deserialize(document, Point.class));
      assertTrue(e.offset() <= document.length());
    }
  }
}
