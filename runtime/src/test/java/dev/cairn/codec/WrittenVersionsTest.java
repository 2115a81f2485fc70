package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.internal.PinnedVersions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Versions that are written, older ones among them, and the envelopes that name them. */
class WrittenVersionsTest {

  private static final ObjectLayout FIRST =
      ObjectLayout.of("a.First", 1, Thing.class, Unknown.FAIL, ID);
  private static final ObjectLayout THIRD =
      ObjectLayout.of("a.Third", 3, Thing.class, Unknown.FAIL, ID);

  /** Its data is a number. */
  private static final class Named extends Codec<Integer> {
    private final String name;
    private final int version;

    Named(String name, int version) {
      this.name = name;
      this.version = version;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int version() {
      return version;
    }

    @Override
    public Class<?> type() {
      return Integer.class;
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      out.writeInt(value);
    }

    @Override
    public Integer read(JsonReader in) {
      return in.readInt();
    }
  }

  private static JsonWriter pinned(int version) {
    return new JsonWriter(
        Limits.DEFAULT,
        new PlainValues(),
        TestDocuments.Root.class,
        null,
        PinnedVersions.NONE.withName("a.Third", version));
  }

  private static String text(JsonWriter out) {
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aVersionIsAtMostTheOneThatIsPinned() {
    assertEquals(2, pinned(2).version(THIRD));
    assertEquals(3, pinned(3).version(THIRD));
    assertEquals(3, pinned(4).version(THIRD));
    assertEquals(1, pinned(2).version(FIRST));
    JsonWriter unpinned = new JsonWriter(Limits.DEFAULT, new PlainValues(), null, null);
    assertEquals(3, unpinned.version(THIRD));
  }

  @Test
  void aNewerVersionThanThePinnedOneIsRefused() {
    for (Consumer<JsonWriter> writing :
        List.<Consumer<JsonWriter>>of(
            out -> out.beginObject(this, THIRD),
            out -> out.beginEnvelope("a.Third", 3),
            out -> new Named("a.Third", 3).writeEnvelope(out, 1))) {
      UnsupportedVersionException e =
          refused(UnsupportedVersionException.class, () -> writing.accept(pinned(2)));
      assertEquals(
          "Version 2 of 'a.Third' cannot be written; writable here: 3; a migration that goes back"
              + " is missing at Root",
          e.getMessage());
      assertEquals("a.Third", e.typeName());
      assertEquals(2, e.version());
      writing.accept(pinned(3));
    }
    JsonWriter out = pinned(2);
    assertEquals(
        "Version 2 of 'T' cannot be written; writable here: 3, 4; a migration that goes back is"
            + " missing at Root",
        out.unsupportedVersion("T", 2, 3, 4).getMessage());
  }

  @Test
  void aVersionOfTwoOrMoreIsTheFirstProperty() {
    JsonWriter out = pinned(3);
    out.beginObject(this, THIRD);
    out.name(ID);
    out.writeInt(7);
    out.endObject();
    assertEquals("{\"__version__\":3,\"id\":7}", text(out));
  }

  @Test
  void whatIsNotPinnedOrOldEnoughIsWritten() {
    JsonWriter out = pinned(2);
    out.beginArray(this);
    out.element();
    out.beginObject(this, FIRST);
    out.endObject();
    out.element();
    out.beginEnvelope("a.Third", 2);
    out.writeInt(1);
    out.endEnvelope();
    out.element();
    out.beginEnvelope("a.Third", 1);
    out.writeInt(2);
    out.endEnvelope();
    out.endArray();
    assertEquals(
        "[{},{\"__classname__\":\"a.Third\",\"__version__\":2,\"__data__\":1},"
            + "{\"__classname__\":\"a.Third\",\"__version__\":1,\"__data__\":2}]",
        text(out));
  }

  @Test
  void dataOfAnOlderVersionStatesItWhereNoEnvelopeDoes() {
    Map<String, Object> data = Map.of("a", 1);
    assertEquals("{\"a\":1}", write(out -> Migrations.write(out, "T", 1, data, false)));
    assertEquals(
        "{\"__version__\":2,\"a\":1}", write(out -> Migrations.write(out, "T", 2, data, false)));
    assertEquals(
        "{\"__classname__\":\"T\",\"__version__\":2,\"__data__\":{\"a\":1}}",
        write(out -> Migrations.write(out, "T", 2, data, true)));
  }

  @Test
  void envelopesNameTypesOfAnyName() {
    for (String name : new String[] {"a.B", "é.B", "a\"b", "名"}) {
      String quoted = '"' + name.replace("\"", "\\\"") + '"';
      for (int version : new int[] {1, 2, 2147483647}) {
        String due =
            "{\"__classname__\":" + quoted + ",\"__version__\":" + version + ",\"__data__\":7}";
        assertEquals(due, write(out -> new Named(name, version).writeEnvelope(out, 7)));
      }
    }
  }

  @Test
  void namesOfTypesHaveTheLimitOfNames() {
    Limits limits = Limits.DEFAULT.withNameLength(14);
    for (String letter : new String[] {"a", "é"}) {
      Named fits = new Named(letter.repeat(14), 1);
      assertEquals(
          write(out -> fits.writeEnvelope(out, 7)),
          write(limits, out -> fits.writeEnvelope(out, 7)));
      Named over = new Named(letter.repeat(15), 1);
      refused(LimitExceededException.class, () -> write(limits, out -> over.writeEnvelope(out, 7)));
    }
  }

  @Test
  void whatIsWrittenAsideStandsWhereTheNextValueDoes() {
    Limits limits = Limits.DEFAULT.withDepth(3);
    JsonWriter out = new JsonWriter(limits, new PlainValues(), TestDocuments.Root.class, null);
    out.beginArray(this);
    out.element();
    out.beginMap(Map.of());
    out.key("a");
    JsonWriter aside = out.aside();
    aside.beginMap(Map.of());
    aside.key("b");
    assertEquals("Root[0].a.b", aside.place().path());
    LimitExceededException e = refused(LimitExceededException.class, () -> aside.beginArray(this));
    assertEquals("Root[0].a.b", e.path());
    aside.writeInt(1);
    aside.endMap();
    assertEquals("{\"b\":1}", text(aside));
    assertEquals("Root[0].a", out.place().path());
  }
}
