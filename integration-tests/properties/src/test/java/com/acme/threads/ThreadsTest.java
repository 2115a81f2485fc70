package com.acme.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One mapper for many threads, first uses that are raced, class loaders that come and go. */
class ThreadsTest {

  private static final int THREADS = 16;
  private static final int TIMES = Integer.getInteger("times", 1);

  private final String alone = new Workload().apply(SerdeMapper.builder().build());

  @Test
  void manyPlatformThreadsOnOneMapper() throws Exception {
    SerdeMapper mapper = SerdeMapper.builder().build();
    allTheSame(
        Executors.newFixedThreadPool(THREADS), 400 * TIMES, () -> new Workload().apply(mapper));
  }

  @Test
  void manyVirtualThreadsOnOneMapper() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads");
    SerdeMapper mapper = SerdeMapper.shared();
    ExecutorService threads =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    allTheSame(threads, 2_000 * TIMES, () -> new Workload().apply(mapper));
  }

  /** New classes every time, so that codecs and providers are initialised in the race. */
  @Test
  void theFirstUseIsRaced() throws Exception {
    for (int round = 0; round < 10 * TIMES; round++) {
      try (ApplicationLoader loader = new ApplicationLoader()) {
        SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
        Function<SerdeMapper, String> workload = loader.workload();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        allTheSame(
            Executors.newFixedThreadPool(THREADS),
            THREADS,
            () -> {
              start.await();
              return workload.apply(mapper);
            });
      }
    }
  }

  private void allTheSame(ExecutorService threads, int calls, Callable<String> call)
      throws Exception {
    try {
      List<Future<String>> results = threads.invokeAll(Collections.nCopies(calls, call));
      for (Future<String> result : results) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aClassLoaderThatIsDoneWithIsLetGo() throws Exception {
    SerdeMapper.shared().serialize(List.of(1L)); // which stays, with what the JDK's classes hold
    for (int round = 0; round < 3; round++) {
      WeakReference<ClassLoader> loader = used();
      for (int i = 0; i < 100 && loader.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertNull(loader.get(), "the class loader is still held");
    }
  }

  private WeakReference<ClassLoader> used() throws Exception {
    try (ApplicationLoader loader = new ApplicationLoader()) {
      Function<SerdeMapper, String> workload = loader.workload();
      assertNotSame(Workload.class, workload.getClass());
      assertEquals(alone, workload.apply(SerdeMapper.builder().classLoader(loader).build()));
      Class<?> node = loader.loadClass("com.acme.records.Node");
      Object other = node.getMethod("leaf", String.class).invoke(null, "unknown to the shared one");
      assertThrows(SerdeException.class, () -> SerdeMapper.shared().serialize(other));
      return new WeakReference<>(loader);
    }
  }
}
