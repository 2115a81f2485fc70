package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Steps without a method among those of the user: data of each version becomes what it would have
 * become had it been read and written by each release in turn.
 */
class GeneratedStepsTest {

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder.resolve("main"));
    project.options("-Acairn.schemas=" + folder.resolve("schemas"));
  }

  /** Compiles the next version of the type, which is recorded. */
  private void release(int version, String components, String... members) throws IOException {
    project.source(
        "com/acme/Order.java",
        "package com.acme; import dev.cairn.*; import java.util.*;\n@Serializable(version = "
            + version
            + ") public record Order("
            + components
            + ") {"
            + String.join("\n", members)
            + "}");
    project.compile().succeeds();
  }

  private void assertReads(String expected, int version, String data) throws IOException {
    String document =
        "{\"__classname__\":\"com.acme.Order\",\"__version__\":"
            + version
            + ",\"__data__\":"
            + data
            + "}";
    try (URLClassLoader loader = Project.loader(project.classes())) {
      SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
      assertEquals(expected, String.valueOf(mapper.deserialize(document)));
    }
  }

  @Test
  void aFormerNameIsReadThoughLaterVersionsKnowItNoMore() throws IOException {
    release(1, "int total");
    release(2, "@Property(aliases = \"total\") int amount");
    release(3, "@Property(aliases = \"amount\") long sum");
    assertReads("Order[sum=5]", 1, "{\"total\":5}");
    assertReads("Order[sum=5]", 2, "{\"amount\":5}");
    assertReads("Order[sum=5]", 3, "{\"sum\":5}");
  }

  @Test
  void aNameThatIsUsedAgainMeansWhatItMeant() throws IOException {
    release(1, "int total");
    release(2, "@Property(aliases = \"total\") int amount");
    release(3, "int amount");
    release(4, "int amount, Integer total");
    assertReads("Order[amount=5, total=null]", 1, "{\"total\":5}");
    assertReads("Order[amount=5, total=6]", 4, "{\"amount\":5,\"total\":6}");
  }

  @Test
  void aDefaultIsThatOfTheVersionWhichBroughtIt() throws IOException {
    release(1, "int id");
    release(2, "int id, @Default(\"1\") int lines");
    release(3, "int id, @Default(\"2\") int lines");
    assertReads("Order[id=7, lines=1]", 1, "{\"id\":7}");
    release(4, "int id, Integer lines");
    assertReads("Order[id=7, lines=1]", 1, "{\"id\":7}");
    assertReads("Order[id=7, lines=9]", 2, "{\"id\":7,\"lines\":9}");
  }

  @Test
  void aPlainStepGetsTheNamesAndDefaultsOfItsVersion() throws IOException {
    release(1, "int total");
    release(
        2, "@Property(aliases = \"total\") int amount, @Default(\"\\\"EUR\\\"\") String currency");
    release(
        3,
        "String price",
        "@Migration(from = 2) static void join(Map<String, Object> data) {",
        "data.put(\"price\", data.remove(\"amount\") + \" \" + data.remove(\"currency\")); }");
    assertReads("Order[price=5 EUR]", 1, "{\"total\":5}");
    assertReads("Order[price=5 USD]", 2, "{\"amount\":5,\"currency\":\"USD\"}");
  }

  @Test
  void aTypedStepGetsThemToo() throws IOException {
    release(1, "int total");
    release(
        2, "@Property(aliases = \"total\") int amount, @Default(\"\\\"EUR\\\"\") String currency");
    String join =
        "@Migration(from = 2) static Order join(OrderV2 old) {"
            + " return new Order(old.amount() + \" \" + old.currency()); }";
    release(3, "String price", join);
    assertReads("Order[price=5 EUR]", 1, "{\"total\":5}");
    release(
        4,
        "@Property(aliases = \"price\") String cost",
        join.replace("static Order", "static OrderV3").replace("new Order(", "new OrderV3("));
    assertReads("Order[cost=5 EUR]", 1, "{\"total\":5}");
    assertReads("Order[cost=1 CHF]", 3, "{\"price\":\"1 CHF\"}");
  }

  @Test
  void aNestedTypeMayBeRenamedOnTheWay() throws IOException {
    project.source(
        "com/acme/Item.java",
        "package com.acme; @dev.cairn.Serializable public record Item(int n) {}");
    release(1, "Item item");
    project.delete("com/acme/Item.java");
    project.source(
        "com/acme/Line.java",
        "package com.acme; @dev.cairn.Serializable(version = 2, aliases = \"com.acme.Item\")"
            + " public record Line(int n) {}");
    release(2, "Line item, Integer count");
    release(3, "Line item, Integer count, Integer more");
    assertReads("Order[item=Line[n=3], count=null, more=null]", 1, "{\"item\":{\"n\":3}}");
    project.compile("com/acme/Order.java").succeeds();
    assertReads("Order[item=Line[n=3], count=null, more=null]", 1, "{\"item\":{\"n\":3}}");
  }

  @Test
  void everyFormFollowsEveryOther() throws IOException {
    release(1, "int a");
    release(2, "@Property(aliases = \"a\") int b");
    release(
        3,
        "int c",
        "@Migration(from = 2) static Order step(OrderV2 old) { return new Order(old.b() * 10); }");
    release(
        4,
        "@Property(aliases = \"c\") int d, @Default(\"4\") int four",
        "@Migration(from = 2) static OrderV3 step(OrderV2 old) { return new OrderV3(old.b() * 10); }");
    release(
        5,
        "int e, int four",
        "@Migration(from = 2) static OrderV3 step(OrderV2 old) { return new OrderV3(old.b() * 10); }",
        "@Migration(from = 4) static void step(Map<String, Object> data) {",
        "data.put(\"e\", (Integer) data.remove(\"d\") + 5); }");
    release(
        6,
        "@Property(aliases = \"e\") long f, int four",
        "@Migration(from = 2) static OrderV3 step(OrderV2 old) { return new OrderV3(old.b() * 10); }",
        "@Migration(from = 4) static void step(Map<String, Object> data) {",
        "data.put(\"e\", (Integer) data.remove(\"d\") + 5); }");
    assertReads("Order[f=15, four=4]", 1, "{\"a\":1}");
    assertReads("Order[f=15, four=4]", 2, "{\"b\":1}");
    assertReads("Order[f=15, four=4]", 3, "{\"c\":10}");
    assertReads("Order[f=15, four=3]", 4, "{\"d\":10,\"four\":3}");
    assertReads("Order[f=15, four=3]", 5, "{\"e\":15,\"four\":3}");
    assertReads("Order[f=15, four=3]", 6, "{\"f\":15,\"four\":3}");
  }
}
