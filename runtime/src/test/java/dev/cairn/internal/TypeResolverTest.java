package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.TypeRef;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.sample.Point;
import dev.cairn.sample.ProviderLoader;
import dev.cairn.sample.SampleProvider;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The codecs of the types that callers name. */
class TypeResolverTest {

  private final TypeResolver resolver =
      new TypeResolver(new Registry(List.of(new ProviderLoader(SampleProvider.class))));

  private Class<?> typeOf(TypeRef<?> type) {
    return resolver.codecOfReference(type.getClass()).type();
  }

  private static <T extends Number> TypeRef<T> variable() {
    return new TypeRef<T>() {};
  }

  private static <T extends Number> TypeRef<T[]> arrayOfVariable() {
    return new TypeRef<T[]>() {};
  }

  private static <T extends List<Point>> TypeRef<T[][]> arrayOfBoundedVariable() {
    return new TypeRef<T[][]>() {};
  }

  @Test
  void everyKindOfTypeHasItsClass() {
    assertEquals(List.class, typeOf(new TypeRef<List<Point>>() {}));
    assertEquals(Map.class, typeOf(new TypeRef<Map<String, Point>>() {}));
    assertEquals(List[].class, typeOf(new TypeRef<List<Point>[]>() {}));
    assertEquals(List[][].class, typeOf(new TypeRef<List<Point>[][]>() {}));
    assertEquals(Point[][].class, typeOf(new TypeRef<Point[][]>() {}));
    assertEquals(Number.class, typeOf(variable()));
    assertEquals(Number[].class, typeOf(arrayOfVariable()));
    assertEquals(List[][].class, typeOf(arrayOfBoundedVariable()));
  }

  @Test
  void whatOthersExtendIsOpen() {
    for (Class<?> open : List.of(Runnable.class, Number.class, Cloneable.class, Override.class)) {
      Codec<?> codec = resolver.codec(open);
      assertEquals(open, codec.type());
      assertEquals(open.getName(), codec.name());
    }
  }

  /** It stays, where one that is made for the occasion is let go. */
  @Test
  void anyObjectHasTheOneOpenCodec() {
    assertSame(Codecs.OPEN, resolver.codec(Object.class));
  }

  /** Its parameter tells what is within. */
  static class Outer<T> {
    class Inner {}
  }

  /** Unknown to everyone. */
  static class Three<A, B, C> {}

  @Test
  void whatHasNoCodecIsRefused() {
    for (Class<?> type :
        List.of(void.class, EnumSet.class, EnumMap.class, Three.class, StringBuilder.class)) {
      assertThrows(UnsupportedTypeException.class, () -> resolver.codec(type), type.getName());
    }
    for (TypeRef<?> type :
        List.of(
            new TypeRef<Outer<String>.Inner>() {},
            new TypeRef<Outer<String>>() {},
            new TypeRef<Map<String, Outer<String>.Inner>>() {},
            new TypeRef<Three<String, String, String>>() {})) {
      assertThrows(UnsupportedTypeException.class, () -> typeOf(type), type.toString());
    }
  }
}
