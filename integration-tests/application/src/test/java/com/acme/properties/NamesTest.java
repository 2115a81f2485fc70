package com.acme.properties;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final Person ANN = new Person("Ann", "a@b", 170, 30);
  private static final String ANN_JSON =
      """
      {"full_name":"Ann","e-mail \\"address\\"\\n":"a@b","größe":170,"age":30}\
      """;

  @Test
  void namesThatAreNoJavaNames() {
    assertBare(Person.class, ANN, ANN_JSON);
    assertEnveloped(ANN, "com.acme.properties.Person", 1, ANN_JSON);
  }

  @Test
  void formerNamesOfProperties() {
    assertEquals(ANN, Serde.deserialize(ANN_JSON.replace("full_name", "name"), Person.class));
    assertEquals(ANN, Serde.deserialize(ANN_JSON.replace("full_name", "fullName"), Person.class));
  }

  @Test
  void namesInEscapedSpelling() {
    assertEquals(
        ANN,
        Serde.deserialize(
            """
            {"\\u0066ull_nam\\u0065":"Ann","e-mail \\u0022address\\"\\u000A":"a@b",\
            "gr\\u00F6\\u00dfe":170,"\\u0061ge":30}\
            """,
            Person.class));
  }

  @Test
  void anAliasBesideItsPropertyIsADuplicate() {
    assertRefused(
        MalformedDataException.class,
        Person.class,
        "{\"full_name\":\"Ann\",\"name\":\"Ann\",\"größe\":1,\"age\":2}",
        "Person",
        "'name'");
  }

  @Test
  void formerNamesOfTypes() {
    assertEquals(ANN, Serde.deserialize(envelope("com.acme.old.Person", 1, ANN_JSON)));
    assertEquals(ANN, Serde.deserialize(envelope("person", 1, ANN_JSON), Person.class));
  }

  @Test
  void propertiesInAnyOrder() {
    assertEquals(
        ANN,
        Serde.deserialize(
            """
            {"age":30,"größe":170,"full_name":"Ann","e-mail \\"address\\"\\n":"a@b"}\
            """,
            Person.class));
  }
}
