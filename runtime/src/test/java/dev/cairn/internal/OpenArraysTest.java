package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeMapper;
import dev.cairn.codec.Codec;
import dev.cairn.codec.FormCodec.Use;
import dev.cairn.codec.JsonWriter;
import dev.cairn.sample.Envelopes;
import dev.cairn.sample.ListedProvider;
import dev.cairn.sample.NumberForm;
import dev.cairn.sample.Point;
import dev.cairn.sample.ProviderLoader;
import dev.cairn.sample.SampleProvider;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which arrays there are in open positions, and what is said of others. */
class OpenArraysTest {

  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static String envelope(String data) {
    return Envelopes.envelope("array", data);
  }

  private static OpenArrays arrays(Class<?> provider) {
    return new OpenArrays(new Registry(List.of(new ProviderLoader(provider))));
  }

  @Test
  @SuppressWarnings("unchecked") // the codec is of int[]
  void theCodecOfAClassOfArrays() {
    Codec<Object> codec = (Codec<Object>) arrays(SampleProvider.class).codecOf(int[].class);
    assertNotNull(codec);
    assertEquals("array", codec.name());
    assertEquals(int[].class, codec.type());
    OpenForms open =
        new OpenForms(new Registry(List.of()), NameFilter.ALL, false, PinnedVersions.NONE);
    JsonWriter out = CodecAccess.get().writer(Limits.DEFAULT, open, null);
    codec.write(out, new int[] {1});
    assertEquals(
        envelope("{\"type\":\"int\",\"items\":[1]}"),
        new String(CodecAccess.get().toBytes(out), StandardCharsets.UTF_8));
  }

  /** Knows the class of points, but none by its name. */
  public static final class Nameless extends ListedProvider {
    public Nameless() {
      super(new NumberForm<Point>("point", Point.class, Use.OWN, Point::x, x -> new Point(x, x)));
    }

    @Override
    @SuppressWarnings("NullAway") // no codec is found
    public Codec<?> byName(String name) {
      return null;
    }
  }

  @Test
  void thereIsNoneForComponentsThatCouldNotBeRead() {
    OpenArrays arrays = arrays(SampleProvider.class);
    for (Class<?> type :
        List.of(
            Number[].class,
            Number[][].class,
            CharSequence[].class,
            CharSequence[][].class,
            StringBuilder[].class,
            ArrayList[].class,
            HashMap[].class)) {
      assertNull(arrays.codecOf(type), type.getTypeName());
    }
    assertNotNull(arrays.codecOf(Point[].class));
    assertNull(arrays(Nameless.class).codecOf(Point[].class));
    assertNull(arrays(Nameless.class).codecOf(Point[][].class));
  }

  @Test
  void asManyDimensionsAsTheJvmHas() {
    for (int dimensions : new int[] {1, 2, 254, 255}) {
      Object array = Array.newInstance(int.class, new int[dimensions]);
      String text = envelope("{\"type\":\"int" + "[]".repeat(dimensions - 1) + "\",\"items\":[]}");
      assertEquals(text, mapper.serialize(array));
      Object back = mapper.deserialize(text);
      assertNotNull(back);
      assertEquals(array.getClass(), back.getClass());
    }
    for (int over : new int[] {255, 256, 1000}) {
      assertRefused(
          "{\"type\":\"int" + "[]".repeat(over) + "\",\"items\":[]}",
          "There are no arrays of 'int");
    }
  }

  private void assertRefused(String data, String why) {
    MalformedDataException refusal =
        assertThrows(MalformedDataException.class, () -> mapper.deserialize(envelope(data)), data);
    String message = String.valueOf(refusal.getMessage());
    assertEquals(why, message.substring(0, Math.min(message.length(), why.length())), data);
    assertNull(refusal.getCause(), data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"byte", "byte[]", "array", "array[][]", "sealed", "sealed[]"})
  void namesOfTheFormatThatAreNoComponents(String name) {
    assertRefused(
        "{\"type\":\"" + name + "\",\"items\":[]}", "There are no arrays of '" + name + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{}|An array names the type of its items first",
        "{\"type\":\"int\"}|An array has its items behind their type",
        "{\"type\":\"int\",\"type\":\"int\"}|An array has its items behind their type",
        "{\"type\":\"int\",\"items\":null}|The items of an array are an array",
        "{\"type\":\"int\",\"items\":{}}|The items of an array are an array",
        "{\"type\":\"int\",\"items\":[],\"items\":[]}|An array has a type and items, each once",
        "{\"type\":\"int\",\"items\":[],\"type\":\"int\"}|An array has a type and items, each once",
      })
  void whatIsMissingOrTooMuchIsSaid(String data, String why) {
    assertRefused(data, why);
  }

  @Test
  void everyKindOfContainerIsAComponent() {
    Map<String, Class<?>> kinds =
        Map.of(
            "list", List.class,
            "collection", java.util.Collection.class,
            "iterable", Iterable.class,
            "set", java.util.Set.class,
            "sorted-set", java.util.SortedSet.class,
            "queue", java.util.Queue.class,
            "deque", java.util.Deque.class,
            "map", Map.class,
            "sorted-map", java.util.SortedMap.class,
            "entry", Map.Entry.class);
    kinds.forEach(
        (name, kind) -> {
          Object[] array = (Object[]) Array.newInstance(kind, 1);
          String text = envelope("{\"type\":\"" + name + "\",\"items\":[null]}");
          assertEquals(text, mapper.serialize(array));
          Object[] back = (Object[]) mapper.deserialize(text);
          assertArrayEquals(array, back);
          assertEquals(array.getClass(), back.getClass());
        });
  }
}
