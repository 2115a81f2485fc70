package com.acme.classes;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.assertUnwritable;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassesTest {

  @Test
  void finalFieldsAndOneConstructor() {
    assertBare(
        FinalFields.class,
        new FinalFields("n", 3, true),
        "{\"name\":\"n\",\"size\":3,\"open\":true}");
  }

  @Test
  void staticFactory() {
    assertBare(Celsius.class, Celsius.of(21.5), "{\"degrees\":21.5}");
    assertEnveloped(Celsius.of(-0.0), "com.acme.classes.Celsius", 1, "{\"degrees\":-0.0}");
  }

  @Test
  void beanWithSetters() {
    Bean bean = new Bean();
    bean.setTitle("t");
    bean.setCount(2);
    bean.setActive(true);
    bean.setLabels(new ArrayList<>(List.of("x")));
    assertBare(
        Bean.class, bean, "{\"title\":\"t\",\"count\":2,\"active\":true,\"labels\":[\"x\"]}");
  }

  @Test
  void beanKeepsWhatItsInitializersGaveWhereTheDataHasNothing() {
    Bean read = Serde.deserialize("{\"count\":1,\"active\":false}", Bean.class);
    assertEquals("untitled", read.getTitle());
    assertEquals(List.of(), read.getLabels());
  }

  @Test
  void beanWritesNullBecauseAbsenceMeansTheInitialValue() {
    Bean bean = new Bean();
    bean.setTitle(null);
    assertBare(Bean.class, bean, "{\"title\":null,\"count\":0,\"active\":false,\"labels\":[]}");
  }

  @Test
  void primitivesAreRequiredOfSettersToo() {
    assertRefused(
        MalformedDataException.class, Bean.class, "{\"title\":\"t\"}", "Bean", "count", "active");
  }

  @Test
  void fluentSetters() {
    assertBare(Fluent.class, new Fluent().host("h").port(80), "{\"host\":\"h\",\"port\":80}");
  }

  @Test
  void plainFieldsWithoutStaticAndTransientOnes() {
    Plain plain = new Plain();
    plain.scratch = "changed";
    plain.hidden = 5L;
    assertBare(Plain.class, plain, "{\"x\":7,\"note\":\"none\",\"hidden\":5}");
    assertEquals("scratch", Serde.deserialize("{\"x\":1}", Plain.class).scratch);
  }

  @Test
  void builder() {
    Built built = Built.builder().name("b").sizes(List.of(1, 2)).build();
    assertBare(Built.class, built, "{\"name\":\"b\",\"sizes\":[1,2]}");
    assertEquals(
        Built.builder().name("c").build(), Serde.deserialize("{\"name\":\"c\"}", Built.class));
  }

  @Test
  void fieldsInheritedFromAGenericClass() {
    Customer customer = new Customer();
    customer.setId(new UUID(0, 1));
    customer.setRevision(3);
    customer.setName("Ann");
    assertBare(
        Customer.class,
        customer,
        "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"revision\":3,\"name\":\"Ann\"}");
  }

  @Test
  void constructorAndSettersTogether() {
    Mixed mixed = new Mixed("i");
    mixed.setRetries(4);
    mixed.setComment(null);
    assertBare(Mixed.class, mixed, "{\"id\":\"i\",\"retries\":4,\"comment\":null}");
    Mixed read = Serde.deserialize("{\"id\":\"j\"}", Mixed.class);
    assertEquals(3, read.getRetries(), "the annotation's default, not the initializer's");
    assertEquals("initial", read.getComment());
  }

  @Test
  void subclassesAreRefusedInThePositionOfTheirBaseClass() {
    Dog dog = new Dog("Rex", 2);
    assertUnwritable(
        UnsupportedTypeException.class,
        Kennel.class,
        new Kennel(dog, List.of(), null),
        "Kennel.guard",
        "com.acme.classes.Dog");
    assertUnwritable(
        UnsupportedTypeException.class,
        Kennel.class,
        new Kennel(new Animal("a"), List.of(new Animal("b"), dog), null),
        "Kennel.others[1]",
        "com.acme.classes.Dog");
    assertThrows(SerdeException.class, () -> Serde.serialize(new SpecialBean(), Bean.class));
    assertThrows(UnsupportedTypeException.class, () -> Serde.serialize(new SpecialBean()));
  }

  @Test
  void subclassesAreWrittenInOpenPositions() {
    assertBare(
        Kennel.class,
        new Kennel(new Animal("a"), List.of(), new Dog("Rex", 2)),
        "{\"guard\":{\"name\":\"a\"},\"others\":[],\"guest\":"
            + envelope("com.acme.classes.Dog", 1, "{\"name\":\"Rex\",\"tricks\":2}")
            + "}");
  }

  @Test
  void envelopeOfASubclassIsReadWhereItsBaseClassIsDeclared() {
    String dog = envelope("com.acme.classes.Dog", 1, "{\"name\":\"Rex\",\"tricks\":2}");
    Kennel read =
        Serde.deserialize("{\"guard\":" + dog + ",\"others\":[" + dog + "]}", Kennel.class);
    assertEquals(new Dog("Rex", 2), read.guard());
    assertEquals(List.of(new Dog("Rex", 2)), read.others());
    assertEquals(new Dog("Rex", 2), Serde.deserialize(dog, Animal.class));
  }

  @Test
  void envelopeOfAnotherTypeIsRefused() {
    String celsius = envelope("com.acme.classes.Celsius", 1, "{\"degrees\":1.0}");
    assertRefused(
        MalformedDataException.class,
        Kennel.class,
        "{\"guard\":" + celsius + ",\"others\":[]}",
        "Kennel.guard",
        "com.acme.classes.Celsius");
  }
}
