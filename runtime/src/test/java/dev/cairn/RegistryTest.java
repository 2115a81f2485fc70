package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.codec.EnumCodec;
import dev.cairn.sample.Color;
import dev.cairn.sample.ListedProvider;
import dev.cairn.sample.Point;
import dev.cairn.sample.ProviderLoader;
import dev.cairn.sample.SampleCodecs;
import dev.cairn.sample.SampleProvider;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Finding the codecs of one or more compilations. */
@NullUnmarked // asks errors for messages and paths, which they need not have
class RegistryTest {

  private static SerdeMapper mapper(Class<?>... providers) {
    return SerdeMapper.builder().classLoader(new ProviderLoader(providers)).build();
  }

  private static final EnumCodec<Thread.State> STATE = state("jdk.State");

  private static EnumCodec<Thread.State> state(String name) {
    return EnumCodec.of(name, Thread.State.class, Thread.State.values());
  }

  /** Another compilation. */
  public static final class States extends ListedProvider {
    public States() {
      super(STATE);
    }
  }

  /** Claims the same name. */
  public static final class SameName extends ListedProvider {
    public SameName() {
      super(STATE);
    }
  }

  /** Claims the same class under another name. */
  public static final class SameClass extends ListedProvider {
    public SameClass() {
      super(state("other.State"));
    }
  }

  /** Claims a name of the format. */
  public static final class BuiltInName extends ListedProvider {
    public BuiltInName() {
      super(state("uuid"));
    }
  }

  @Test
  void providersWorkTogether() {
    SerdeMapper mapper = mapper(SampleProvider.class, States.class);
    List<Object> values = List.of(new Point(1, 2), Thread.State.NEW, Color.RED);
    assertEquals(values, mapper.deserialize(mapper.serialize(values)));
    assertThrows(UnknownTypeException.class, () -> Serde.deserialize(mapper.serialize(values)));
    UnknownTypeException e =
        assertThrows(
            UnknownTypeException.class,
            () ->
                mapper.deserialize(
                    "{\"__classname__\":\"jdk.Stat\",\"__version__\":1,\"__data__\":1}"));
    assertTrue(e.getMessage().contains("'jdk.State'"), e.getMessage());
  }

  @Test
  void withoutProvidersTheBuiltInTypesWork() {
    SerdeMapper mapper = mapper();
    assertEquals(5L, mapper.deserialize(mapper.serialize(5L)));
    UnsupportedTypeException e =
        assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(new Point(1, 2)));
    assertTrue(e.getMessage().contains("@Serializable"), e.getMessage());
    assertEquals(Point.class.getName(), e.typeName());
    assertThrows(UnsupportedTypeException.class, () -> mapper.deserialize("{}", Point.class));
  }

  @Test
  void oneNameInTwoProvidersIsAnErrorThatNamesBoth() {
    SerdeMapper mapper = mapper(States.class, SameName.class);
    for (int i = 0; i < 2; i++) {
      UnsupportedTypeException e =
          assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(Thread.State.NEW));
      assertTrue(e.getMessage().contains(States.class.getName()), e.getMessage());
      assertTrue(e.getMessage().contains(SameName.class.getName()), e.getMessage());
      assertTrue(e.getMessage().contains("'jdk.State'"), e.getMessage());
      assertTrue(e.getMessage().contains(" in file:"), e.getMessage());
    }
  }

  @Test
  void oneClassInTwoProvidersIsAnErrorThatNamesBoth() {
    SerdeMapper mapper = mapper(States.class, SameClass.class, SampleProvider.class);
    assertEquals(new Point(1, 2), mapper.deserialize(mapper.serialize(new Point(1, 2))));
    UnsupportedTypeException e =
        assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(Thread.State.NEW));
    assertTrue(e.getMessage().contains(States.class.getName()), e.getMessage());
    assertTrue(e.getMessage().contains(SameClass.class.getName()), e.getMessage());
  }

  @Test
  void aRegisteredTypeCannotTakeABuiltInName() {
    SerdeMapper mapper = mapper(BuiltInName.class);
    assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(Thread.State.NEW));
  }

  @Test
  void theMapperKeepsNoClassAndNoLoader() throws Exception {
    SerdeMapper mapper = mapper(SampleProvider.class);
    WeakReference<Class<?>> loaded = useClassOfItsOwn(mapper);
    for (int i = 0; i < 50 && loaded.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(loaded.get(), "a class that was refused is still held");
    assertNotNull(mapper.serialize(1));
  }

  private static WeakReference<Class<?>> useClassOfItsOwn(SerdeMapper mapper) throws Exception {
    byte[] code;
    try (InputStream in = RegistryTest.class.getResourceAsStream("sample/Point.class")) {
      code = in.readAllBytes();
    }
    ClassLoader loader =
        new ClassLoader(RegistryTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(Point.class.getName())
                ? defineClass(name, code, 0, code.length)
                : super.loadClass(name, resolve);
          }
        };
    Class<?> copy = loader.loadClass(Point.class.getName());
    assertNotSame(Point.class, copy);
    assertThrows(UnsupportedTypeException.class, () -> mapper.deserialize("1", copy));
    Object value = copy.getConstructor(int.class, int.class).newInstance(1, 2);
    assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(value));
    return new WeakReference<>(copy);
  }

  @Test
  void aMapperIsLetGoAlthoughTheClassesItKnewStay() throws Exception {
    WeakReference<ProviderLoader> loader = useMapperOfItsOwn();
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(loader.get(), "the class loader of a mapper is still held");
  }

  private static WeakReference<ProviderLoader> useMapperOfItsOwn() {
    ProviderLoader loader = new ProviderLoader(SampleProvider.class);
    SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
    mapper.deserialize(mapper.serialize(List.of(1L, new Point(1, 2))), List.class);
    return new WeakReference<>(loader);
  }

  @Test
  void composedCodecsAreFoundAgainAfterACollection() {
    SerdeMapper mapper = mapper(SampleProvider.class);
    TypeRef<List<Point[]>> type = new TypeRef<>() {};
    for (int i = 0; i < 5; i++) {
      System.gc();
      Point[] read = mapper.deserialize("[[{\"x\":1,\"y\":2}]]", type).get(0);
      assertEquals(new Point(1, 2), read[0]);
      assertEquals(
          "[[{\"x\":1,\"y\":2}]]",
          mapper.serialize(java.util.Collections.singletonList(read), type));
    }
  }

  @Test
  void theFirstUseMayComeFromManyThreads() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 20; round++) {
        SerdeMapper mapper = mapper(SampleProvider.class, States.class);
        CyclicBarrier barrier = new CyclicBarrier(threads);
        Callable<Object> use =
            () -> {
              barrier.await();
              return mapper.deserialize(mapper.serialize(List.of(new Point(1, 2), Color.RED)));
            };
        List<Future<Object>> results = pool.invokeAll(Collections.nCopies(threads, use));
        for (Future<Object> result : results) {
          assertEquals(List.of(new Point(1, 2), Color.RED), result.get());
        }
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theSharedMapperSeesTheContextClassLoader() {
    assertEquals(
        new Point(1, 2), SerdeMapper.shared().deserialize(Serde.serialize(new Point(1, 2))));
    assertEquals(SampleCodecs.COLOR.name(), "sample.Color");
  }
}
