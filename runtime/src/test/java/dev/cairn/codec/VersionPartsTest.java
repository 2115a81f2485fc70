package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.sample.SampleCodecs.TagCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is hidden, and what is followed, in data of the present version and of older ones. */
class VersionPartsTest {

  private static final PropertyName CITY = PropertyName.of("city");
  private static final PropertyName CODE = PropertyName.of("code");
  private static final PropertyName TAG = PropertyName.of("tag");
  private static final PropertyName PLACE = PropertyName.of("place");
  private static final PropertyName GONE = PropertyName.of("gone");
  private static final PropertyName LEFT = PropertyName.of("left");

  private static final ObjectLayout THEN =
      ObjectLayout.of(
          "com.acme.Old", 1, Integer.class, Unknown.FAIL, CITY, CODE, TAG, PLACE, GONE, LEFT);

  /** The shape of an older version: {@code city} and {@code gone} are hidden, two are followed. */
  private static final class Shape extends Codec<Object> {

    @Override
    public String name() {
      return THEN.name();
    }

    @Override
    public Class<?> type() {
      return THEN.type();
    }

    @Override
    public void write(JsonWriter out, Object value) {
      throw new IllegalStateException("not to be written");
    }

    @Override
    public Object read(JsonReader in) {
      throw new IllegalStateException("not to be read");
    }

    @Override
    public Parts parts() {
      return Parts.of(THEN).sensitive(0, 4).with(1, TagCodec.INSTANCE).with(3, TagCodec.INSTANCE);
    }
  }

  private static ObjectParts now(Unknown unknown) {
    ObjectLayout layout =
        ObjectLayout.of("com.acme.New", 3, Thing.class, unknown, CITY, CODE, TAG, PLACE)
            .withPropertyAliases(1, "pin");
    return Parts.of(layout, Codecs.INT).sensitive(1).with(2, TagCodec.INSTANCE);
  }

  private static final Shape SHAPE = new Shape();

  private static ObjectParts withShape(Unknown unknown) {
    return now(unknown).older(1, SHAPE);
  }

  private static @Nullable Codec<?> followed(Parts parts, String member) {
    Parts found = parts.member(member);
    assertNotNull(found, member);
    return found.describer();
  }

  @Test
  void thePresentVersionHidesWhatTheTypeHides() {
    for (ObjectParts type : List.of(now(Unknown.FAIL), withShape(Unknown.FAIL))) {
      Parts present = type.at(3);
      assertSame(Parts.NONE, present.member("city"));
      assertSame(Parts.HIDDEN, present.member("code"));
      assertSame(Parts.HIDDEN, present.member("pin"));
      assertSame(TagCodec.INSTANCE, followed(present, "tag"));
      assertSame(Parts.NONE, present.member("place"));
      assertNull(present.member("gone"));
    }
  }

  @Test
  void unknownPropertiesAreShownWhereTheTypeKeepsThem() {
    Parts present = withShape(Unknown.COLLECT).at(3);
    assertSame(Parts.NONE, present.member("gone"));
    assertSame(Parts.HIDDEN, withShape(Unknown.COLLECT).sensitive(4).at(3).member("gone"));
    assertNull(withShape(Unknown.IGNORE).at(3).member("gone"));
  }

  /** For what they were called and whether they were hidden cannot be told. */
  @Test
  void unknownPropertiesOfAnotherVersionAreNotShown() {
    for (Unknown unknown : Unknown.values()) {
      for (int version : new int[] {1, 2, 4}) {
        assertNull(now(unknown).at(version).member("gone"));
        assertNull(withShape(unknown).at(version).member("nobody"));
      }
    }
  }

  @Test
  void anotherVersionWithoutAShapeHidesWhatIsHiddenNow() {
    for (int version : new int[] {2, 4}) {
      Parts past = withShape(Unknown.FAIL).at(version);
      assertSame(Parts.NONE, past.member("city"));
      assertSame(Parts.HIDDEN, past.member("code"));
      assertSame(Parts.HIDDEN, past.member("pin"));
      assertSame(TagCodec.INSTANCE, followed(past, "tag"));
      assertNull(past.member("gone"));
    }
  }

  @Test
  void aShapeHidesWhatItHidBesides() {
    Parts past = withShape(Unknown.FAIL).at(1);
    assertSame(Parts.HIDDEN, past.member("city"), "hidden then");
    assertSame(Parts.HIDDEN, past.member("code"), "hidden now, whatever it was then");
    assertSame(TagCodec.INSTANCE, followed(past, "tag"), "followed now");
    assertSame(TagCodec.INSTANCE, followed(past, "place"), "followed then");
    assertSame(Parts.HIDDEN, past.member("gone"), "hidden then, unknown now");
    assertNull(past.member("left"), "shown then, but who knows what has become of it");
  }

  @Test
  void somethingIsHiddenIfEitherHidesIt() {
    ObjectLayout layout = ObjectLayout.of("com.acme.New", 3, Thing.class, Unknown.FAIL, CITY);
    ObjectParts open = Parts.of(layout).older(1, SHAPE).older(2, Codecs.INT);
    assertTrue(now(Unknown.FAIL).at(3).isSensitive());
    assertTrue(now(Unknown.FAIL).at(2).isSensitive());
    assertTrue(withShape(Unknown.FAIL).at(1).isSensitive());
    assertTrue(open.at(1).isSensitive());
    assertFalse(open.at(2).isSensitive());
    assertFalse(open.at(3).isSensitive());
    assertFalse(open.at(4).isSensitive());
  }

  @Test
  void theTypeIsThePresentOneAtEveryVersion() {
    ObjectParts type = withShape(Unknown.FAIL);
    for (int version = 1; version <= 4; version++) {
      Parts parts = type.at(version);
      assertSame(parts, parts.object());
      assertEquals(Thing.class, parts.type());
      assertEquals(List.of(Codecs.INT), parts.arguments());
      assertEquals(List.of(TagCodec.INSTANCE, SHAPE), parts.codecs());
    }
  }
}
