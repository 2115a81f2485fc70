package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.codec.EnumCodec;
import dev.cairn.sample.ListedProvider;
import dev.cairn.sample.Point;
import dev.cairn.sample.ProviderLoader;
import dev.cairn.sample.SampleProvider;
import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When providers are made and asked, and what is said of two that claim the same. */
class ProvidersTest {

  private static final String WAY_OUT = "; keep one of them on the class path or the module path";

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final AtomicInteger ASKED_FOR_NAMES = new AtomicInteger();

  /** Counts. */
  public static class Days extends ListedProvider {
    public Days() {
      super(EnumCodec.of("day", DayOfWeek.class, DayOfWeek.values()));
      MADE.incrementAndGet();
    }

    @Override
    public List<String> names() {
      ASKED_FOR_NAMES.incrementAndGet();
      return super.names();
    }

    @Override
    public List<String> servedTypes() {
      ASKED_FOR_NAMES.incrementAndGet();
      return List.of(DayOfWeek.class.getName());
    }
  }

  /** Claims the same name. */
  public static final class SameName extends ListedProvider {
    public SameName() {
      super(EnumCodec.of("day", Month.class, Month.values()));
    }
  }

  /** Claims the same class of someone else. */
  public static final class SameClass extends ListedProvider {
    public SameClass() {
      super(EnumCodec.of("weekday", DayOfWeek.class, DayOfWeek.values()));
    }

    @Override
    public List<String> servedTypes() {
      return List.of(Month.class.getName(), DayOfWeek.class.getName());
    }
  }

  private static SerdeMapper mapper(Class<?>... providers) {
    return SerdeMapper.builder().classLoader(new ProviderLoader(providers)).build();
  }

  @Test
  void oneThatIsAloneIsNotAskedForItsNames() {
    SerdeMapper mapper = mapper(Days.class);
    int before = ASKED_FOR_NAMES.get();
    assertEquals(DayOfWeek.FRIDAY, mapper.deserialize(mapper.serialize(DayOfWeek.FRIDAY)));
    assertEquals(before, ASKED_FOR_NAMES.get());
  }

  @Test
  void aShortNameThatIsNotBuiltInMayBeTaken() {
    assertEquals(
        "{\"__classname__\":\"day\",\"__version__\":1,\"__data__\":\"MONDAY\"}",
        mapper(Days.class).serialize(DayOfWeek.MONDAY));
  }

  @Test
  void eachIsMadeOnceWhateverThreadsComeFirst() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 10; round++) {
        SerdeMapper mapper = mapper(Days.class, SampleProvider.class);
        int before = MADE.get();
        CyclicBarrier barrier = new CyclicBarrier(threads);
        Callable<Object> use =
            () -> {
              barrier.await();
              return mapper.serialize(DayOfWeek.MONDAY);
            };
        for (Future<Object> each : pool.invokeAll(Collections.nCopies(threads, use))) {
          each.get();
        }
        assertEquals(before + 1, MADE.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  private static String conflict(SerdeMapper mapper) {
    String message = message(mapper);
    assertEquals(message, message(mapper), "the same at every use");
    return message;
  }

  private static String message(SerdeMapper mapper) {
    return String.valueOf(
        assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(new Point(1, 2)))
            .getMessage());
  }

  private static String place(Class<?> provider) {
    return provider.getName()
        + " in "
        + provider.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void twoOfOneNameAreNamedWithTheirPlaces() {
    assertEquals(
        "Two providers have a codec for the wire name 'day': "
            + place(Days.class)
            + " and "
            + place(SameName.class)
            + WAY_OUT,
        conflict(mapper(SampleProvider.class, Days.class, SameName.class)));
  }

  @Test
  void soAreTwoThatServeOneClassOfSomeoneElse() {
    assertEquals(
        "Two providers have a codec for the class java.time.DayOfWeek: "
            + place(Days.class)
            + " and "
            + place(SameClass.class)
            + WAY_OUT,
        conflict(mapper(SampleProvider.class, Days.class, SameClass.class)));
  }

  /** Defines its providers itself, as from nowhere. */
  private static final class Nowhere extends ProviderLoader {
    private final ProtectionDomain domain;

    Nowhere(@Nullable CodeSource source, Class<?>... providers) {
      super(providers);
      this.domain = new ProtectionDomain(source, null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(SameName.class.getName()) || name.equals(SameClass.class.getName())
          ? define(name)
          : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length, domain);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aPlaceThatIsNotKnownIsNotNamed() {
    for (CodeSource source : new CodeSource[] {null, new CodeSource(null, (Certificate[]) null)}) {
      Nowhere loader = new Nowhere(source, Days.class, SameName.class);
      assertEquals(
          "Two providers have a codec for the wire name 'day': "
              + place(Days.class)
              + " and "
              + SameName.class.getName()
              + WAY_OUT,
          conflict(SerdeMapper.builder().classLoader(loader).build()));
    }
  }
}
