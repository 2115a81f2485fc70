package dev.cairn.internal;

import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeMapper;
import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.FormCodec.Use;
import dev.cairn.sample.ListedProvider;
import dev.cairn.sample.NumberForm;
import dev.cairn.sample.Point;
import dev.cairn.sample.ProviderLoader;
import dev.cairn.sample.SampleProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What open positions know of names and types, and which codecs they keep at hand. */
class OpenFormsTest {

  private static final AtomicInteger ASKED = new AtomicInteger();

  /** Has nine types, {@code t0} to {@code t8}, and counts how often it is asked for one. */
  public static final class Nine extends ListedProvider {
    public Nine() {
      super(IntStream.range(0, 9).mapToObj(i -> numbers("t" + i)).toArray(Codec<?>[]::new));
    }

    private static Codec<?> numbers(String name) {
      return new NumberForm<Point>(name, Point.class, Use.OWN, Point::x, x -> new Point(x, x));
    }

    @Override
    public @Nullable Codec<?> byName(String name) {
      ASKED.incrementAndGet();
      return super.byName(name);
    }
  }

  private final SerdeMapper nine =
      SerdeMapper.builder().classLoader(new ProviderLoader(Nine.class)).build();

  /** Reads a document and says whether the name in it was looked up. */
  private boolean asks(String document) {
    int before = ASKED.get();
    assertEquals(new Point(5, 5), nine.deserialize(document));
    return ASKED.get() > before;
  }

  @Test
  void theFirstEightTypesThatAreMetAreToldByOneComparison() {
    for (int i = 0; i < 9; i++) {
      assertTrue(asks(envelope("t" + i, "5")), "not met yet");
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 9; i++) {
        assertEquals(i == 8, asks(envelope("t" + i, "5")), "t" + i);
      }
    }
  }

  @Test
  void oneThatIsMetInAnotherSpellingCountsOnce() {
    String spelled = envelope("t0", "5").replace(",", " , ");
    for (int i = 0; i < 9; i++) {
      assertTrue(asks(spelled));
    }
    for (int i = 1; i < 8; i++) {
      assertTrue(asks(envelope("t" + i, "5")));
    }
    for (int i = 0; i < 8; i++) {
      assertEquals(false, asks(envelope("t" + i, "5")), "t" + i);
    }
  }

  private static OpenForms forms(PinnedVersions pinned) {
    Registry registry = new Registry(List.of(new ProviderLoader(SampleProvider.class)));
    return new OpenForms(registry, NameFilter.ALL, false, pinned);
  }

  @Test
  void pinsAreAskedForOnlyWhereThereAreSome() {
    assertNull(forms(PinnedVersions.NONE).pinnedVersions());
    PinnedVersions named = PinnedVersions.NONE.withName("a.B", 2);
    assertSame(named, forms(named).pinnedVersions());
    PinnedVersions matched = PinnedVersions.NONE.withPattern("a.*", 2);
    assertSame(matched, forms(matched).pinnedVersions());
  }

  @Test
  void namesLeadToTheClassesOfWhatIsRead() {
    OpenForms forms = forms(PinnedVersions.NONE);
    assertEquals(UUID.class, forms.typeOf("uuid"));
    assertEquals(LinkedHashMap.class, forms.typeOf("map"));
    assertEquals(Point.class, forms.typeOf("sample.Point"));
    assertNull(forms.typeOf("sample.Nobody"));
    assertNull(forms.typeOf("nobody"));
  }

  @Test
  void classesHaveACodecOrNone() {
    OpenForms forms = forms(PinnedVersions.NONE);
    for (int i = 0; i < 2; i++) {
      assertNull(forms.codecOf(StringBuilder.class));
      assertNull(forms.codecOf(Enum.class));
      assertEquals("sample.Point", String.valueOf(nameOf(forms, Point.class)));
      assertEquals("uuid", String.valueOf(nameOf(forms, UUID.class)));
    }
  }

  private static @Nullable String nameOf(OpenForms forms, Class<?> type) {
    Codec<?> codec = forms.codecOf(type);
    return codec == null ? null : codec.name();
  }

  @Test
  void whatDoesNotFitIsNamedByItsKind() {
    assertRefused("true", "a boolean");
    assertRefused("false", "a boolean");
    assertRefused("\"x\"", "a string");
    assertRefused("[]", "an array");
    assertRefused("{}", "an object without a class name");
    assertRefused("5", "a number");
    assertRefused("-5.0", "a number");
    assertRefused(envelope("uuid", "\"00000000-0000-0000-0000-000000000000\""), "uuid");
    assertRefused(envelope("map", "[]"), "map");
    assertRefused(envelope("sample.Point", "{}"), "sample.Point");
  }

  private static void assertRefused(String document, String found) {
    SerdeMapper mapper = SerdeMapper.builder().build();
    MalformedDataException refusal =
        assertThrows(
            MalformedDataException.class, () -> mapper.deserialize(document, Runnable.class));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .startsWith("Expected java.lang.Runnable, found '" + found + "' at Runnable"),
        refusal::getMessage);
    assertNull(refusal.getCause());
  }

  @Test
  void nullFitsEverywhere() {
    SerdeMapper mapper = SerdeMapper.builder().build();
    assertNull(mapper.deserialize("null", Runnable.class));
    assertNull(mapper.deserialize(" null "));
    MalformedDataException refusal =
        assertThrows(MalformedDataException.class, () -> mapper.deserialize("nul"));
    assertEquals("$", refusal.path());
    assertEquals("object", Codecs.OPEN.name());
    assertEquals("java.lang.Runnable", Codecs.open(Runnable.class).name());
  }
}
