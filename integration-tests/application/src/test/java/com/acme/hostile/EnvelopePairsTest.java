package com.acme.hostile;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Envelopes that name another type than the position has. The data in them is no JSON: an error
 * that says what does not fit, at the place of the envelope, comes from before the data was looked
 * at, and so before anything was built.
 */
class EnvelopePairsTest {

  private static final String NO_JSON = "!";

  /**
   * The data of one is any value, so an envelope in its place is its data; no data is the other.
   */
  private static final Set<String> OF_OTHER_DATA = Set.of("anything", "handle");

  /** Serializers of interfaces that classes of any kind may have. */
  private static final Set<String> SERVE_AN_INTERFACE = Set.of("shape", "round", "solid", "coded");

  /** The types of this application and its library that data can name, by their wire names. */
  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (CodecProvider provider : ServiceLoader.load(CodecProvider.class)) {
      for (String name : provider.names()) {
        Codec<?> codec = provider.byName(name);
        if (!OF_OTHER_DATA.contains(codec.name())) {
          types.put(name, codec.type());
        }
      }
    }
    return types;
  }

  @Test
  void anEnvelopeOfAnotherTypeIsRefusedBeforeItsDataIsLookedAt() {
    Map<String, Class<?>> types = types();
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (Class<?> declared : types.values()) {
      for (Map.Entry<String, Class<?>> named : types.entrySet()) {
        if (!declared.isAssignableFrom(named.getValue()) && !mayBeBoth(declared, named.getKey())) {
          pairs++;
          check(wrong, declared, named.getKey());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(pairs > 10_000, "" + pairs);
  }

  /** A subclass could implement the interface; only what the serializer gives shows it. */
  private static boolean mayBeBoth(Class<?> declared, String named) {
    return SERVE_AN_INTERFACE.contains(named) && !Modifier.isFinal(declared.getModifiers());
  }

  private static void check(List<String> wrong, Class<?> declared, String named) {
    String document = envelope(named, 1, NO_JSON);
    SerdeException refusal =
        assertThrows(SerdeException.class, () -> Serde.deserialize(document, declared));
    if (!refusal.getMessage().contains("'" + named + "'")) {
      wrong.add("\n" + declared.getName() + " < " + named + ": " + refusal.getMessage());
    }
  }

  @Test
  void envelopesOfBuiltInTypesAreRefusedToo() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> declared : types().values()) {
      if (Modifier.isFinal(declared.getModifiers())) {
        for (String named :
            List.of("uuid", "long", "decimal", "set", "entry", "optional", "bytes")) {
          check(wrong, declared, named);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
