package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.codec.FormCodec.Use;
import dev.cairn.sample.Envelopes;
import dev.cairn.sample.ListedProvider;
import dev.cairn.sample.NumberForm;
import dev.cairn.sample.ProviderLoader;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Serializers that serve subtypes too, in open positions. */
class ServedTypesTest {

  interface Figure {}

  record Square(int side) implements Figure {}

  static class Vehicle {}

  static class Car extends Vehicle {}

  static class Racer extends Vehicle implements Runnable {
    @Override
    public void run() {}
  }

  static class Names extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;
  }

  static class Rank extends ArrayList<Object> implements Comparable<Rank> {
    private static final long serialVersionUID = 1L;

    @Override
    public int compareTo(Rank other) {
      return size() - other.size();
    }
  }

  record Release(int number) implements Comparable<Release> {
    @Override
    public int compareTo(Release other) {
      return number - other.number;
    }
  }

  static class Pair extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      return index;
    }

    @Override
    public int size() {
      return 2;
    }
  }

  private static final NumberForm<Square> FIGURE =
      new NumberForm<>("figure", Figure.class, Use.REGISTERED, Square::side, Square::new);

  private static final NumberForm<Vehicle> VEHICLE =
      new NumberForm<>(
          "vehicle",
          Vehicle.class,
          Use.REGISTERED,
          value -> value instanceof Racer ? 3 : value instanceof Car ? 2 : 1,
          number -> number == 3 ? new Racer() : number == 2 ? new Car() : new Vehicle());

  private static final NumberForm<Pair> PAIR =
      new NumberForm<>("pair", Pair.class, Use.OWN, List::size, size -> new Pair());

  /** Serializers of an interface, of a class, of all lists, and of two classes alone. */
  public static final class Serving extends ListedProvider {
    public Serving() {
      super(
          FIGURE,
          VEHICLE,
          new NumberForm<List<?>>(
              "lists", List.class, Use.REGISTERED, List::size, size -> new Names()),
          PAIR,
          new NumberForm<int[][]>(
              "grid", int[][].class, Use.OWN, grid -> grid.length, int[][]::new));
    }
  }

  /** A serializer of all that can be compared. */
  public static final class Comparing extends ListedProvider {
    public Comparing() {
      super(
          new NumberForm<Release>(
              "ordered", Comparable.class, Use.REGISTERED, Release::number, Release::new));
    }
  }

  /** A serializer of whatever there is. */
  public static final class Everything extends ListedProvider {
    public Everything() {
      super(
          new NumberForm<Object>(
              "thing", Object.class, Use.REGISTERED, thing -> 7, number -> "thing"));
    }
  }

  private final SerdeMapper mapper = mapper(Serving.class);

  private static SerdeMapper mapper(Class<?> provider) {
    return SerdeMapper.builder().classLoader(new ProviderLoader(provider)).build();
  }

  private static String envelope(String name, int data) {
    return Envelopes.envelope(name, String.valueOf(data));
  }

  @Test
  void whatHasNoFormOfItsOwnIsServed() {
    assertEquals(envelope("figure", 5), mapper.serialize(new Square(5)));
    assertEquals(envelope("vehicle", 1), mapper.serialize(new Vehicle()));
    assertEquals(envelope("vehicle", 3), mapper.serialize(new Racer()));
    assertEquals("[" + envelope("vehicle", 2) + "]", mapper.serialize(List.of(new Car())));
    assertEquals(envelope("ordered", 4), mapper(Comparing.class).serialize(new Release(4)));
  }

  @Test
  void aKindOfTheJdkIsServedOnlyWhereItsClassIsSomeoneElses() {
    assertEquals("[1]", mapper.serialize(List.of(1)));
    assertEquals("[1]", mapper.serialize(new ArrayList<>(List.of(1))));
    assertEquals(envelope("lists", 0), mapper.serialize(new Names()));
    assertSame(Names.class, mapper.deserialize(envelope("lists", 0)).getClass());
    SerdeMapper without = mapper(Comparing.class);
    assertEquals("[]", without.serialize(new Names()));
  }

  @Test
  void aMoreGeneralSerializerDoesNotTakeABuiltInForm() {
    SerdeMapper comparing = mapper(Comparing.class);
    assertEquals("[]", comparing.serialize(new Rank()));
    assertEquals("[1,\"a\"]", comparing.serialize(List.of(1, "a")));
    SerdeMapper everything = mapper(Everything.class);
    assertEquals("[]", everything.serialize(new Rank()));
    assertEquals(envelope("thing", 7), everything.serialize(new Square(1)));
    assertEquals(envelope("thing", 7), everything.serialize(new StringBuilder()));
  }

  @Test
  void aClassWithASerializerForItAloneIsNoListAndNoArray() {
    assertEquals(envelope("pair", 2), mapper.serialize(new Pair()));
    assertEquals(envelope("grid", 3), mapper.serialize(new int[3][]));
    assertSame(int[][].class, mapper.deserialize(envelope("grid", 3)).getClass());
    assertEquals(
        "{\"__classname__\":\"array\",\"__version__\":1,"
            + "\"__data__\":{\"type\":\"int\",\"items\":[0]}}",
        mapper.serialize(new int[1]));
  }

  @Test
  void whatIsReadMustFit() {
    assertEquals(new Square(5), mapper.deserialize(envelope("figure", 5)));
    assertEquals(new Square(5), mapper.deserialize(envelope("figure", 5), Record.class));
    assertSame(Racer.class, mapper.deserialize(envelope("vehicle", 3), Runnable.class).getClass());
    TypeRef<List<? extends Car>> cars = new TypeRef<>() {};
    assertSame(
        Car.class, mapper.deserialize("[" + envelope("vehicle", 2) + "]", cars).get(0).getClass());
    assertRefused(() -> mapper.deserialize(envelope("figure", 5), Runnable.class), "'figure'");
    assertRefused(() -> mapper.deserialize(envelope("figure", 5), Number.class), "'figure'");
    assertRefused(() -> mapper.deserialize(envelope("vehicle", 2), Runnable.class), "'vehicle'");
    for (int other : new int[] {1, 3}) {
      assertRefused(
          () -> mapper.deserialize("[" + envelope("vehicle", other) + "]", cars), "'vehicle'");
    }
  }

  private static void assertRefused(Runnable reading, String found) {
    String message =
        String.valueOf(assertThrows(MalformedDataException.class, reading::run).getMessage());
    assertEquals("Expected", message.substring(0, 8));
    assertEquals("found " + found, message.replaceFirst(".*, (found '\\w+').*", "$1"));
  }

  @Test
  void nothingIsMadeWhereNothingCouldFit() {
    int vehicles = VEHICLE.made;
    for (Class<?> position : List.of(Number.class, Record.class, Enum.class)) {
      assertRefused(() -> mapper.deserialize(envelope("vehicle", 1), position), "'vehicle'");
    }
    assertEquals(vehicles, VEHICLE.made);
    int pairs = PAIR.made;
    for (Class<?> position : List.of(Number.class, Runnable.class)) {
      assertRefused(() -> mapper.deserialize(envelope("pair", 2), position), "'pair'");
    }
    assertEquals(pairs, PAIR.made);
  }
}
