package com.acme.nulls;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.assertUnwritable;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.TypeRef;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class NullnessTest {

  private static final String FULL =
      """
      {"name":"n","all":["a"],"some":[null,"b"],"counts":{"k":null},"sure":{"l":1},\
      "array":["x",null],"defaulted":null}\
      """;

  private static Strict strict(String name, List<String> all, Map<String, Integer> sure) {
    return new Strict(
        name,
        null,
        all,
        Arrays.asList(null, "b"),
        null,
        Collections.singletonMap("k", null),
        sure,
        new String[] {"x", null},
        Optional.empty(),
        null);
  }

  @Test
  void whatMayBeNullIsNull() {
    Strict value = strict("n", List.of("a"), Map.of("l", 1));
    assertEquals(FULL, Serde.serialize(value, Strict.class));
    Strict read = Serde.deserialize(FULL, Strict.class);
    assertNull(read.nick());
    assertEquals(Arrays.asList(null, "b"), read.some());
    assertNull(read.maybe());
    assertEquals(Collections.singletonMap("k", null), read.counts());
    assertArrayEquals(new String[] {"x", null}, read.array());
    assertEquals(Optional.empty(), read.optional());
    assertNull(read.defaulted());
  }

  @Test
  void allMissingOnesAreNamedInOneError() {
    assertRefused(
        MalformedDataException.class,
        Strict.class,
        "{\"name\":\"n\",\"counts\":{}}",
        "Strict",
        "'all'",
        "'some'",
        "'sure'");
  }

  @Test
  void nullWhereNoneMayBeIsRefusedWhenReading() {
    assertRefused(
        MalformedDataException.class, Strict.class, FULL.replace("\"n\"", "null"), "Strict.name");
    assertRefused(
        MalformedDataException.class,
        Strict.class,
        FULL.replace("[\"a\"]", "[\"a\",null]"),
        "Strict.all[1]");
    assertRefused(
        MalformedDataException.class,
        Strict.class,
        FULL.replace("\"l\":1", "\"l\":null"),
        "Strict.sure.l");
    assertRefused(
        MalformedDataException.class, Strict.class, FULL.replace("[\"a\"]", "null"), "Strict.all");
  }

  @Test
  void nullWhereNoneMayBeIsRefusedWhenWriting() {
    assertUnwritable(
        SerdeException.class, Strict.class, strict(null, List.of("a"), Map.of()), "Strict.name");
    assertUnwritable(
        SerdeException.class,
        Strict.class,
        strict("n", Arrays.asList("a", null), Map.of()),
        "Strict.all[1]");
    assertUnwritable(
        SerdeException.class,
        Strict.class,
        strict("n", List.of(), Collections.singletonMap("l", null)),
        "Strict.sure.l");
    assertUnwritable(SerdeException.class, Strict.class, strict("n", null, Map.of()), "Strict.all");
  }

  @Test
  void settersOfNonNullPropertiesAreRequired() {
    assertRefused(MalformedDataException.class, Settings.class, "{}", "Settings", "'mode'");
    Settings read = Serde.deserialize("{\"mode\":\"m\"}", Settings.class);
    assertEquals("dark", read.getTheme());
    read.setTheme(null);
    assertEquals("{\"mode\":\"m\",\"theme\":null}", Serde.serialize(read, Settings.class));
    assertNull(Serde.deserialize("{\"mode\":\"m\",\"theme\":null}", Settings.class).getTheme());
  }

  @Test
  void nullUnmarkedTypesGoByJavasOwnRules() {
    assertBare(
        Unmarked.class,
        new Unmarked(null, "s", Arrays.asList("a", null)),
        "{\"sure\":\"s\",\"list\":[\"a\",null]}");
    assertRefused(
        MalformedDataException.class, Unmarked.class, "{\"any\":\"a\"}", "Unmarked", "'sure'");
  }

  @Test
  void variablesThatMayStandForANullableType() {
    assertBare(new TypeRef<Boxed<String>>() {}, new Boxed<>("v"), "{\"value\":\"v\"}");
    assertEquals(new Boxed<String>(null), Serde.deserialize("{}", new TypeRef<Boxed<String>>() {}));
  }

  @Test
  void nullOptionalsAreRefused() {
    Strict value =
        new Strict(
            "n", null, List.of(), List.of(), null, Map.of(), Map.of(), new String[0], null, null);
    assertThrows(SerdeException.class, () -> Serde.serialize(value));
  }
}
