package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of older versions, generated from the lock or kept by the user. */
class OldShapesTest {

  private static final String HEAD = "package com.acme; import dev.cairn.*; import java.util.*;\n";
  private static final String VERSION_1 =
      "{\"__classname__\":\"com.acme.Order\",\"__version__\":1,\"__data__\":";

  @TempDir private Path folder;
  private Project project;
  private int builds;

  @BeforeEach
  void createProject() throws IOException {
    next();
  }

  /** A checkout of the next release: nothing is there but the records. */
  private void next() throws IOException {
    project = new Project(folder.resolve("build" + builds++));
    project.options("-Acairn.schemas=" + folder.resolve("schemas"));
  }

  private void add(String name, String text) throws IOException {
    project.source("com/acme/" + name + ".java", HEAD + text);
  }

  private String read(String data) throws IOException {
    try (URLClassLoader loader = Project.loader(project.classes())) {
      SerdeMapper mapper = SerdeMapper.builder().classLoader(loader).build();
      return String.valueOf(mapper.deserialize(VERSION_1 + data + "}"));
    }
  }

  private String generated(String name) throws IOException {
    return Files.readString(
        project.classes().resolveSibling("generated").resolve("com/acme/" + name + ".java"));
  }

  @Test
  void openPositionsKeepTheirBounds() throws IOException {
    add("Order", "@Serializable public record Order(Pet<?> pet, List<Source<?>> more) {}");
    add("Pet", "public interface Pet<T> {}");
    add("Source", "public interface Source<T> {}");
    String dog =
        "@Serializable public record Dog(String name) implements Pet<String>, Source<Dog> {}";
    add("Dog", dog);
    project.compile().succeeds();
    next();
    add(
        "Order",
        "@Serializable(version = 2) public record Order(Pet<?> pet, int more) {"
            + "@Migration(from = 1) static Order fromV1(OrderV1 old) {"
            + " return new Order(old.pet(), old.more().size()); } }");
    add("Pet", "public interface Pet<T> {}");
    add("Dog", dog.replace(", Source<Dog>", ""));
    project.compile().succeeds();
    assertTrue(generated("OrderV1").contains("Pet<?> pet"), generated("OrderV1"));
    String rex =
        "{\"__classname__\":\"com.acme.Dog\",\"__version__\":1,\"__data__\":{\"name\":\"Rex\"}}";
    assertEquals(
        "Order[pet=Dog[name=Rex], more=1]", read("{\"pet\":" + rex + ",\"more\":[" + rex + "]}"));
  }

  @Test
  void fieldsThatNoComponentMayBeCalledLike() throws IOException {
    add(
        "Order",
        "@Serializable public class Order { int wait; int hashCode;"
            + " Order(int wait, int hashCode) { this.wait = wait; this.hashCode = hashCode; } }");
    project.compile().succeeds();
    next();
    add(
        "Order",
        "@Serializable(version = 2) public record Order(int sum) {"
            + "@Migration(from = 1) static Order fromV1(OrderV1 old) {"
            + " return new Order(old.wait_() + old.hashCode_()); } }");
    project.compile().succeeds();
    assertEquals("Order[sum=3]", read("{\"wait\":1,\"hashCode\":2}"));
  }

  @Test
  void typesThatAreGoneAreGeneratedWithTheShape() throws IOException {
    add(
        "Order",
        "@Serializable public record Order(Customer customer, Payment payment, Status status) {}");
    add("Customer", "@Serializable public record Customer(String name, Address address) {}");
    add("Address", "@Serializable public record Address(String city) {}");
    add("Status", "public enum Status { OPEN, PAID }");
    add(
        "Payment",
        "@Serializable public sealed interface Payment {"
            + " record Card(String number) implements Payment {}"
            + " record Cash() implements Payment {} }");
    project.compile().succeeds();
    next();
    add(
        "Order",
        "@Serializable(version = 2) public record Order(String text) {"
            + "@Migration(from = 1) static Order fromV1(OrderV1 old) {"
            + " return new Order(old.customer().address().city() + old.payment() + old.status()); } }");
    project.compile().succeeds();
    assertEquals(
        "Order[text=ParisCardV1[number=4711]PAID]",
        read(
            "{\"customer\":{\"name\":\"Ada\",\"address\":{\"city\":\"Paris\"}},\"payment\":"
                + "{\"__classname__\":\"com.acme.Payment.Card\",\"__version__\":1,"
                + "\"__data__\":{\"number\":\"4711\"}},\"status\":\"PAID\"}"));
  }

  @Test
  void olderVersionsOfATypeThatIsGoneAreReadWhereNoMigrationIsNeeded() throws IOException {
    goneAfterTwoVersions("@Property(aliases = \"name\") String fullName", "");
    assertEquals("Order[text=Ada]", read("{\"customer\":{\"name\":\"Ada\"}}"));
    assertEquals(
        "Order[text=Eve]", read("{\"customer\":{\"__version__\":2,\"fullName\":\"Eve\"}}"));
  }

  @Test
  void aTypeWhoseMigrationsAreGoneIsMissed() throws IOException {
    Project.Result result =
        compileGoneAfterTwoVersions(
            "int fullName",
            "@Migration(from = 1) static Customer fromV1(CustomerV1 old) { return new Customer(1); }");
    String said = String.join("\n", result.messages());
    assertTrue(said.contains("[C082] Version 1 of CustomerV2 has been recorded"), said);
    assertTrue(said.contains("keep com.acme.Customer with its migrations"), said);
  }

  private void goneAfterTwoVersions(String components, String member) throws IOException {
    compileGoneAfterTwoVersions(components, member).succeeds();
  }

  private Project.Result compileGoneAfterTwoVersions(String components, String member)
      throws IOException {
    add("Order", "@Serializable public record Order(Customer customer) {}");
    add("Customer", "@Serializable public record Customer(String name) {}");
    project.compile().succeeds();
    next();
    add("Order", "@Serializable public record Order(Customer customer) {}");
    add(
        "Customer",
        "@Serializable(version = 2) public record Customer(" + components + ") {" + member + "}");
    project.compile().succeeds();
    next();
    add(
        "Order",
        "@Serializable(version = 2) public record Order(String text) {"
            + "@Migration(from = 1) static Order fromV1(OrderV1 old) {"
            + " return new Order(String.valueOf(old.customer().fullName())); } }");
    return project.compile();
  }

  @Test
  void aKeptShapeHasTheNameAndTheOrderOfItsVersion() throws IOException {
    add("Order", "@Serializable public record Order(int a, int b) {}");
    project.compile().succeeds();
    next();
    add(
        "Purchase",
        "@Serializable(version = 2, aliases = \"com.acme.Order\")"
            + " public record Purchase(int a, int b, int c) {"
            + " @Migration(from = 1) static Purchase up(OldOrder old) { return new Purchase(1, 2, 3); }"
            + " @Migration(from = 2, to = 1) static OldOrder down(Purchase now) { return new OldOrder(2, 1); } }");
    add("OldOrder", "@Serializable(name = \"com.acme.Purchase\") record OldOrder(int b, int a) {}");
    String said = String.join("\n", project.compile().messages());
    assertTrue(said.contains("the properties were reordered"), said);
    assertTrue(said.contains("\"com.acme.Order\""), said);
    add("OldOrder", "@Serializable(name = \"com.acme.Order\") record OldOrder(int a, int b) {}");
    project.compile().succeeds();
  }
}
