package com.acme.hostile;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.UnknownTypeException;
import dev.cairn.codec.Codec;
import dev.cairn.codec.CodecProvider;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** A name that nobody compiled in is one kind of error, at the root and wherever it stands. */
class UnknownNamesTest {

  private static final String UNKNOWN = envelope("com.acme.NoSuchType", 1, "{}");

  private static final String WRITE_ONLY = "handle";

  @Test
  void whereAPropertyIsDue() {
    List<String> others = new ArrayList<>();
    for (Class<?> type : CoercionTest.BUILT_INS) {
      for (RecordComponent component : type.getRecordComponents()) {
        check(others, "{\"" + component.getName() + "\":" + UNKNOWN + "}", type);
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void whereATypeIsDue() {
    List<String> others = new ArrayList<>();
    for (CodecProvider provider : ServiceLoader.load(CodecProvider.class)) {
      for (String name : provider.names()) {
        Codec<?> codec = provider.byName(name);
        if (!name.equals(WRITE_ONLY)) {
          check(others, UNKNOWN, codec.type());
        }
      }
    }
    assertEquals(List.of(), others);
  }

  private static void check(List<String> others, String document, Class<?> type) {
    try {
      others.add("\n" + document + " as " + type + ": " + Serde.deserialize(document, type));
    } catch (UnknownTypeException e) {
      // as it should be
    } catch (SerdeException e) {
      others.add("\n" + type.getName() + " < " + document + ": " + e);
    }
  }
}
