package com.acme.records;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.records.Outer.Middle;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsTest {

  @Test
  void noComponents() {
    assertBare(Empty.class, new Empty(), "{}");
    assertEnveloped(new Empty(), "com.acme.records.Empty", 1, "{}");
  }

  @Test
  void moreConstructorsThanTheCanonicalOne() {
    assertBare(Range.class, new Range("2..5"), "{\"low\":2,\"high\":5}");
  }

  @Test
  void compactConstructorThatRefuses() {
    MalformedDataException refusal =
        assertRefused(
            MalformedDataException.class,
            Range.class,
            "{\"low\":5,\"high\":2}",
            "Range",
            "low 5 is above high 2");
    assertInstanceOf(IllegalArgumentException.class, refusal.getCause());
  }

  @Test
  void compactConstructorThatCopies() {
    Tags tags = new Tags(new ArrayList<>(List.of("a", "b")));
    assertBare(Tags.class, tags, "{\"values\":[\"a\",\"b\"]}");
    Tags read = Serde.deserialize("{\"values\":[\"a\"]}", Tags.class);
    assertThrows(UnsupportedOperationException.class, () -> read.values().add("c"));
  }

  @Test
  void typesWithinTypes() {
    Middle.Inner one = new Middle.Inner(1);
    assertBare(
        Middle.class,
        new Middle(one, List.of(one, new Middle.Inner(2))),
        "{\"inner\":{\"value\":1},\"inners\":[{\"value\":1},{\"value\":2}]}");
    assertEnveloped(one, "com.acme.records.Outer.Middle.Inner", 1, "{\"value\":1}");
    assertBare(Outer.Home.Room.class, new Outer.Home.Room("attic"), "{\"name\":\"attic\"}");
  }

  @Test
  void typesThatOnlyTheirPackageKnows() {
    assertEnveloped(
        new Outer.Hidden("s", new Middle.Inner(3)),
        "com.acme.records.Outer.Hidden",
        1,
        "{\"secret\":\"s\",\"inner\":{\"value\":3}}");
    assertBare(
        PackagePrivate.class,
        new PackagePrivate("a", List.of(new PackagePrivate("b", List.of()))),
        "{\"name\":\"a\",\"others\":[{\"name\":\"b\",\"others\":[]}]}");
  }

  @Test
  void genericRecordsOfKnownArguments() {
    assertBare(
        new TypeRef<Page<Range>>() {},
        new Page<>(List.of(new Range(1)), 7, new Range(2, 3)),
        "{\"items\":[{\"low\":1,\"high\":1}],\"number\":7,\"first\":{\"low\":2,\"high\":3}}");
    assertBare(
        new TypeRef<Pair<Page<Long>, String>>() {},
        new Pair<>(new Page<>(List.of(1L), 1, 2L), "b"),
        "{\"left\":{\"items\":[1],\"number\":1,\"first\":2},\"right\":\"b\"}");
  }

  @Test
  void genericRecordsOfUnknownArgumentsKeepTheTypesOfTheirValues() {
    assertEnveloped(
        new Page<>(List.of(1, 2L, new Range(3)), 1, "x"),
        "com.acme.records.Page",
        1,
        """
        {"items":[1,{"__classname__":"long","__version__":1,"__data__":2},\
        {"__classname__":"com.acme.records.Range","__version__":1,\
        "__data__":{"low":3,"high":3}}],"number":1,"first":"x"}\
        """);
  }

  @Test
  void componentsOfGenericTypesCarryNoNames() {
    assertBare(
        Report.class,
        new Report(
            new Page<>(List.of(new Range(1)), 1, null),
            new Pair<>(new Page<>(List.of("p"), 2, "q"), 5),
            Map.of("k", List.of(Optional.empty(), Optional.of(new Page<>(List.of(9L), 3, 8L))))),
        """
        {"ranges":{"items":[{"low":1,"high":1}],"number":1},\
        "pair":{"left":{"items":["p"],"number":2,"first":"q"},"right":5},\
        "deep":{"k":[null,{"items":[9],"number":3,"first":8}]}}\
        """);
  }

  @Test
  void recursion() {
    Node tree =
        new Node(
            "root",
            List.of(Node.leaf("a"), Node.leaf("b")),
            Map.of("x", Node.leaf("c")),
            Optional.of(Node.leaf("d")));
    assertBare(
        Node.class,
        tree,
        """
        {"name":"root","children":[{"name":"a","children":[],"named":{}},\
        {"name":"b","children":[],"named":{}}],\
        "named":{"x":{"name":"c","children":[],"named":{}}},\
        "next":{"name":"d","children":[],"named":{}}}\
        """);
    assertBare(
        new TypeRef<Tree<Integer>>() {},
        new Tree<>(1, List.of(new Tree<>(2, List.of()))),
        "{\"value\":1,\"children\":[{\"value\":2,\"children\":[]}]}");
    assertBare(
        Ping.class,
        new Ping(2, new Ping.Pong(new Ping(1, null))),
        "{\"count\":2,\"pong\":{\"ping\":{\"count\":1}}}");
  }

  @Test
  void componentsNamedAsTheGeneratorsOwnVariables() {
    Keywords all =
        new Keywords(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
            25);
    assertEquals(all, Serde.deserialize(Serde.serialize(all), Keywords.class));
    assertEquals(
        """
        {"writer":1,"reader":2,"out":3,"in":4,"value":5,"seen":6,"property":7,"encode":8,\
        "decode":9,"LAYOUT":10,"INSTANCE":11,"REQUIRED":12,"layout":13,"e":14,"element":15,\
        "entry":16,"name":17,"version":18,"Integer":19,"String":20,"größe":21,"_under":22,\
        "$dollar":23,"name_":24,"NAME":25}\
        """,
        Serde.serialize(all, Keywords.class));
  }
}
