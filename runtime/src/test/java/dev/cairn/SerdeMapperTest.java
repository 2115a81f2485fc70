package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.Faulty;
import dev.cairn.sample.Point;
import dev.cairn.sample.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The entry points: every way in and out, limits, lists of names, errors. */
@NullUnmarked // asks errors for messages and paths, which they need not have
@SuppressWarnings({"InputStreamSlowMultibyteRead", "NonApiType"})
class SerdeMapperTest {

  private static final TypeRef<List<Point>> POINTS = new TypeRef<>() {};

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  @Test
  void everyWayOutGivesTheSame() {
    List<Point> value = List.of(new Point(1, 2));
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    Serde.serialize(value, open);
    assertArrayEquals(open.toByteArray(), Serde.serializeToBytes(value));
    assertEquals(Serde.serialize(value), open.toString(StandardCharsets.UTF_8));

    ByteArrayOutputStream closed = new ByteArrayOutputStream();
    Serde.serialize(value, POINTS, closed);
    assertArrayEquals(closed.toByteArray(), Serde.serializeToBytes(value, POINTS));
    assertEquals("[{\"x\":1,\"y\":2}]", Serde.serialize(value, POINTS));
    assertEquals("[{\"x\":1,\"y\":2}]", closed.toString(StandardCharsets.UTF_8));

    ByteArrayOutputStream typed = new ByteArrayOutputStream();
    Serde.serialize("é", String.class, typed);
    assertArrayEquals(utf8("\"é\""), typed.toByteArray());
    assertArrayEquals(utf8("\"é\""), Serde.serializeToBytes("é", String.class));
  }

  @Test
  void everyWayInGivesTheSame() {
    String bare = "[{\"x\":1,\"y\":2}]";
    List<Point> points = List.of(new Point(1, 2));
    assertEquals(points, Serde.deserialize(bare, POINTS));
    assertEquals(points, Serde.deserialize(utf8(bare), POINTS));
    assertEquals(points, Serde.deserialize(stream(bare), POINTS));
    String point = Serde.serialize(new Point(1, 2));
    assertEquals(points.get(0), Serde.deserialize(point));
    assertEquals(points.get(0), Serde.deserialize(utf8(point)));
    assertEquals(points.get(0), Serde.deserialize(stream(point)));
    assertEquals(points.get(0), Serde.deserialize(point, Point.class));
    assertEquals(points.get(0), Serde.deserialize(utf8(point), Point.class));
    assertEquals(points.get(0), Serde.deserialize(stream(point), Point.class));
  }

  @Test
  void serdeHasTheMethodsOfTheMapper() {
    assertEquals(signatures(SerdeMapper.class, false), signatures(Serde.class, true));
  }

  private static TreeSet<String> signatures(Class<?> type, boolean ofStatics) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()))
        .filter(m -> Modifier.isStatic(m.getModifiers()) == ofStatics)
        .filter(m -> !m.getName().equals("write") && !m.getName().equals("read"))
        .map(SerdeMapperTest::signature)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String signature(Method method) {
    return method.getGenericReturnType()
        + " "
        + method.getName()
        + Arrays.toString(method.getGenericParameterTypes());
  }

  @Test
  void streamsAreLeftOpenAndTheirFailuresPassUnchecked() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new FilterInputStream(stream("1")) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertEquals(1, Serde.deserialize(in));
    assertEquals(-1, in.read());
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Serde.serialize(1, out);
    assertEquals("1", out.toString());
    assertTrue(!closed[0]);

    IOException disk = new IOException("disk full");
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> Serde.serialize(1, failing(disk)));
    assertSame(disk, e.getCause());
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw disk;
          }
        };
    assertSame(
        disk, assertThrows(UncheckedIOException.class, () -> Serde.deserialize(broken)).getCause());
  }

  private static OutputStream failing(IOException cause) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw cause;
      }
    };
  }

  @Test
  void anEndlessStreamIsCutOffAtTheLimit() {
    SerdeMapper mapper =
        SerdeMapper.builder().limits(Limits.DEFAULT.withDocumentBytes(1000)).build();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    assertThrows(LimitExceededException.class, () -> mapper.deserialize(endless));
    assertEquals(1, mapper.deserialize(stream(" ".repeat(999) + "1")));
    assertThrows(
        LimitExceededException.class, () -> mapper.deserialize(stream(" ".repeat(1000) + "1")));
  }

  @Test
  void depthIsTheSameWhenWritingAndReading() {
    SerdeMapper mapper = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(4)).build();
    Object value = 1;
    for (int depth = 1; depth <= 4; depth++) {
      value = List.of(value);
      assertEquals(value, mapper.deserialize(mapper.serialize(value)));
    }
    Object tooDeep = List.of(value);
    assertThrows(LimitExceededException.class, () -> mapper.serialize(tooDeep));
    assertThrows(LimitExceededException.class, () -> mapper.deserialize("[[[[[1]]]]]"));
    // an envelope counts as two where its data is an object: it is two of them
    Object point = List.of(List.of(new Point(1, 2)));
    assertEquals(point, mapper.deserialize(mapper.serialize(point)));
    assertThrows(LimitExceededException.class, () -> mapper.serialize(List.of(point)));
  }

  @Test
  @Tag("heavy")
  void aDepthBeyondTheStackIsStillAnError() {
    SerdeMapper mapper =
        SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(Integer.MAX_VALUE)).build();
    Object value = 1;
    for (int i = 0; i < 200_000; i++) {
      value = new ArrayList<>(List.of(value));
    }
    Object deep = value;
    assertThrows(LimitExceededException.class, () -> mapper.serialize(deep));
    String brackets = "[".repeat(1_000_000);
    assertThrows(SerdeException.class, () -> mapper.deserialize(brackets));
    assertThrows(SerdeException.class, () -> mapper.stringify(brackets));
    String closed = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    assertThrows(LimitExceededException.class, () -> mapper.deserialize(closed));
    assertThrows(LimitExceededException.class, () -> mapper.stringify(closed));
    assertEquals(1, mapper.deserialize("1"));
  }

  @Test
  void aCycleIsNamedWithItsPath() {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("id", 1);
    order.put("lines", List.of("a", new Account("b", order)));
    LimitExceededException e =
        assertThrows(LimitExceededException.class, () -> Serde.serialize(order));
    assertTrue(e.getMessage().contains("Circular"), e.getMessage());
    assertTrue(e.path().endsWith(".lines[1].attachment"), e.path());
    Object[] array = new Object[1];
    array[0] = array;
    e = assertThrows(LimitExceededException.class, () -> Serde.serialize(array));
    assertTrue(e.getMessage().contains("Circular"), e.getMessage());
    int[][] shared = {{1}, null};
    shared[1] = shared[0];
    assertNotNull(Serde.serialize(shared), "the same value twice is no cycle");
  }

  @Test
  void whatUsersThrowIsWrappedWithItsPath() {
    MalformedDataException e =
        assertThrows(
            MalformedDataException.class, () -> Serde.serialize(List.of(1, new Faulty(1))));
    assertInstanceOf(IllegalStateException.class, e.getCause());
    assertTrue(e.getMessage().contains("faulty getter"), e.getMessage());
    assertTrue(e.path().contains("[1]"), e.path());
    e =
        assertThrows(
            MalformedDataException.class, () -> Serde.deserialize("[{\"x\":666,\"y\":1}]", POINTS));
    assertInstanceOf(IllegalArgumentException.class, e.getCause());
  }

  @Test
  void errorsPassAsTheyAre() {
    Map<String, Object> map =
        new HashMap<>() {
          @Override
          public java.util.Set<Map.Entry<String, Object>> entrySet() {
            throw new AssertionError("mine");
          }
        };
    map.put("a", 1);
    assertEquals(
        "mine", assertThrows(AssertionError.class, () -> Serde.serialize(map)).getMessage());
  }

  @Test
  void allowedNamesAreMatchedAsWritten() {
    String point = Serde.serialize(new Point(1, 2));
    for (String pattern : List.of("sample.Point", "sample.*", "*", "sam*nt", "*Point", "s*.P*t")) {
      assertEquals(
          new Point(1, 2),
          SerdeMapper.builder().allow(pattern).build().deserialize(point),
          pattern);
    }
    for (String pattern :
        List.of(
            "sample", "sample.Poin", "sample.Point.*", "sample.PointX", "SAMPLE.*", "ample.*")) {
      SerdeMapper mapper = SerdeMapper.builder().allow(pattern).build();
      TypeNotAllowedException e =
          assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(point), pattern);
      assertEquals("sample.Point", e.typeName());
      assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(point, Point.class));
    }
    SerdeMapper two = SerdeMapper.builder().allow("a.*", "sample.Color").allow("sample.P*").build();
    assertEquals(new Point(1, 2), two.deserialize(point));
  }

  @Test
  void denyWinsAtEveryDepthAndUnderEveryName() {
    SerdeMapper mapper =
        SerdeMapper.builder().allow("sample.*").deny("sample.P*", "sample.A*").build();
    Object deep = Map.of("a", List.of(new java.util.LinkedHashSet<>(List.of(new Point(1, 2)))));
    assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(Serde.serialize(deep)));
    assertThrows(
        TypeNotAllowedException.class,
        () -> mapper.deserialize(Serde.serialize(new Point[0])),
        "as the type of an array");
    String alias =
        "{\"__classname__\":\"old.Account\",\"__version__\":2,\"__data__\":{\"owner\":\"a\"}}";
    assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(alias));
    assertEquals(new Account("a", null), Serde.deserialize(alias));
    assertEquals(Color.RED, mapper.deserialize(Serde.serialize(Color.RED)));
    SerdeMapper nothing = SerdeMapper.builder().deny("*").build();
    assertEquals(5L, nothing.deserialize(Serde.serialize(5L)), "built-in names are always taken");
    assertEquals(
        new TreeSet<>(List.of(1)), nothing.deserialize(Serde.serialize(new TreeSet<>(List.of(1)))));
    assertThrows(
        TypeNotAllowedException.class,
        () -> nothing.deserialize(Serde.serialize(new Shape.Circle(1)), Shape.class));
    assertThrows(
        UnknownTypeException.class,
        () ->
            nothing.deserialize(
                "{\"__classname__\":\"sample.X\",\"__version__\":1,\"__data__\":1}"));
  }

  @Test
  void unknownPropertiesCanBeIgnoredForAll() {
    String more = "{\"x\":1,\"more\":[{\"a\":1}],\"y\":2}";
    SerdeMapper lenient = SerdeMapper.builder().unknownProperties(UnknownProperties.IGNORE).build();
    assertEquals(new Point(1, 2), lenient.deserialize(more, Point.class));
    MalformedDataException e =
        assertThrows(MalformedDataException.class, () -> Serde.deserialize(more, Point.class));
    assertTrue(e.getMessage().contains("'more'"), e.getMessage());
    assertThrows(
        MalformedDataException.class,
        () -> lenient.deserialize("{\"x\":1,\"m\":1,\"m\":2,\"y\":2}", Point.class));
    assertThrows(
        MalformedDataException.class,
        () -> lenient.deserialize("{\"x\":1,\"m\":[1,,2],\"y\":2}", Point.class));
  }

  @Test
  void everyPrefixAndTrailingInputIsRefused() {
    String text =
        Serde.serialize(List.of(new Point(1, 2), Map.of(1, 2L), new Account("é\"", Color.RED)));
    for (int end = 0; end < text.length(); end++) {
      String prefix = text.substring(0, end);
      assertThrows(SerdeException.class, () -> Serde.deserialize(prefix), prefix);
      assertThrows(SerdeException.class, () -> Serde.deserialize(utf8(prefix)), prefix);
      assertThrows(SerdeException.class, () -> Serde.stringify(prefix), prefix);
    }
    for (String tail : List.of("x", "]", ",", "1", "\u0000", "/**/")) {
      assertThrows(SerdeException.class, () -> Serde.deserialize(text + tail));
      assertThrows(SerdeException.class, () -> Serde.stringify(text + tail));
    }
    assertThrows(SerdeException.class, () -> Serde.deserialize("\"\ud800\""), "no UTF-8 has this");
    assertEquals("\ud800", Serde.deserialize("\"\\ud800\""));
  }

  @Test
  void oneByteChangedIsAnErrorOrAValue() {
    byte[] text =
        Serde.serializeToBytes(
            List.of(new Point(1, 2), Map.of(1, 2L), new int[][] {{1}}, new Account("é", 1.5)));
    for (int i = 0; i < text.length; i++) {
      for (int change = 1; change < 256; change += 7 * (20 / Samples.of(20))) {
        byte[] changed = text.clone();
        changed[i] ^= (byte) change;
        try {
          assertNotNull(Serde.deserialize(changed));
        } catch (SerdeException e) {
          assertNotNull(e.getMessage());
        }
      }
    }
  }

  @Test
  @Tag("heavy")
  void elementsOfOneHashCodeAreLimitedWhenWritingAndWhenReading() {
    Set<Object> most = new java.util.LinkedHashSet<>(withOneHashCode(2000));
    assertEquals(most, Serde.deserialize(Serde.serialize(most)));
    Set<Object> more = new java.util.LinkedHashSet<>(withOneHashCode(2001));
    assertThrows(LimitExceededException.class, () -> Serde.serialize(more));
    String elements = Serde.serialize(withOneHashCode(50_000));
    String set = "{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":" + elements + "}";
    assertThrows(LimitExceededException.class, () -> Serde.deserialize(set));
    String map = set.replace("\"set\"", "\"map\"").replace("[\"", "[[\"").replace("\"]", "\"],1]");
    assertThrows(LimitExceededException.class, () -> Serde.deserialize(map));
    Map<List<Object>, Integer> keys = new HashMap<>();
    for (Object key : withOneHashCode(2001)) {
      keys.put(List.of(key), 1);
    }
    assertThrows(LimitExceededException.class, () -> Serde.serialize(keys));
    // strings are ordered by hash tables themselves
    Set<Object> texts = new java.util.LinkedHashSet<>();
    for (Object list : withOneHashCode(5000)) {
      texts.add(((List<?>) list).get(0));
    }
    assertEquals(5000, texts.size());
    assertEquals(texts, Serde.deserialize(Serde.serialize(texts)));
  }

  /** Lists of one text each, all of the same hash code: made of "Aa" and "BB". */
  private static List<Object> withOneHashCode(int count) {
    List<Object> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 16; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      lists.add(List.of(text.toString()));
    }
    return lists;
  }
}
