package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A program compiled as users do, from the command line, by other compilers than this one. */
class CompilersTest {

  private static final String PROCESSORS =
      "dev.cairn.processor.CodecProcessor,dev.cairn.processor.ProviderProcessor,"
          + "dev.cairn.processor.SignOffProcessor";

  @TempDir Path folder;
  private Project project;
  private Project library;

  @BeforeEach
  void writeProgram() throws IOException {
    project = new Project(folder);
    compileLibrary();
    project.source(
        "com/acme/package-info.java",
        """
        @dev.cairn.SerializableImport({geo.Point.class, geo.Shape.class, geo.Label.class})
        package com.acme;
        """);
    project.source(
        "com/acme/Order.java",
        """
        package com.acme;
        import dev.cairn.Default;
        import dev.cairn.Property;
        import dev.cairn.Serializable;
        import java.math.BigDecimal;
        import java.util.List;
        import java.util.Map;
        @Serializable(version = 2)
        public record Order(
            String id,
            BigDecimal amount,
            List<Line> lines,
            Map<Status, Integer> history,
            Payment payment,
            Page<String> notes,
            @Default("\\"USD\\"") @Property(aliases = "cur") String currency) {
          @Serializable public record Line(String product, int quantity) {}
          @Serializable public enum Status { OPEN, PAID }
          @Serializable public record Page<T>(List<T> items) {}
          @Serializable public sealed interface Payment {}
          public record Cash(int given) implements Payment {}
          public record Card(String number) implements Payment {}
        }
        """);
    project.source(
        "com/acme/Customer.java",
        """
        package com.acme;
        @dev.cairn.Serializable
        public final class Customer {
          private final String name;
          private int age = 3;
          public Customer(String name) { this.name = name; }
          public String getName() { return name; }
          public int getAge() { return age; }
          public void setAge(int age) { this.age = age; }
        }
        """);
    project.source(
        "com/acme/Program.java",
        """
        package com.acme;
        import dev.cairn.Serde;
        import java.math.BigDecimal;
        import java.util.List;
        import java.util.Map;
        public class Program {
          public static void main(String[] arguments) {
            Order order =
                new Order("17", new BigDecimal("1.50"), List.of(new Order.Line("tea", 2)),
                    Map.of(Order.Status.PAID, 1), new Order.Card("42"),
                    new Order.Page<>(List.of("soon")), "EUR");
            System.out.println(Serde.deserialize(Serde.serialize(order)).equals(order));
            Customer customer = new Customer("Ann");
            customer.setAge(40);
            System.out.println(Serde.serialize(Serde.deserialize(Serde.serialize(customer))));
            List<Object> imported =
                List.of(new geo.Shape.Dot(new geo.Point(1, 2)), new geo.Label("z", "y"));
            System.out.println(Serde.serialize(Serde.deserialize(Serde.serialize(imported))));
          }
        }
        """);
  }

  private void compileLibrary() throws IOException {
    library = new Project(folder.resolve("library")).options("--release", "17", "-parameters");
    library.source("geo/Point.java", "package geo; public record Point(int y, int x) {}");
    library.source(
        "geo/Shape.java",
        "package geo; public sealed interface Shape { record Dot(Point at) implements Shape {} }");
    library.source(
        "geo/Label.java",
        """
        package geo;
        public final class Label {
          private final String zone;
          private final String area;
          public Label(String zone, String area) { this.zone = zone; this.area = area; }
          public String getArea() { return area; }
          public String getZone() { return zone; }
        }
        """);
    library.compile().succeeds();
  }

  private List<String> arguments(String... options) throws IOException {
    Path generated = Files.createDirectories(folder.resolve("sources"));
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", project.classes().toString(), "-s", generated.toString()));
    all.addAll(
        List.of("-classpath", Project.joined(List.of(library.classes(), Project.runtime()))));
    all.addAll(List.of("-processorpath", Project.joined(Project.processorPath())));
    all.addAll(List.of("-processor", PROCESSORS));
    try (Stream<Path> files = Files.walk(project.sources())) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(all::add);
    }
    return all;
  }

  private void run(Path jdk) throws Exception {
    List<Path> classPath =
        List.of(
            project.classes(),
            library.classes(),
            Project.runtime(),
            Project.home(JsonParser.class));
    List<String> java = List.of("-cp", Project.joined(classPath), "com.acme.Program");
    assertEquals(
        """
        true
        {"__classname__":"com.acme.Customer","__version__":1,"__data__":{"name":"Ann","age":40}}
        [{"__classname__":"geo.Shape.Dot","__version__":1,"__data__":{"at":{"y":1,"x":2}}},\
        {"__classname__":"geo.Label","__version__":1,"__data__":{"area":"y","zone":"z"}}]
        """,
        Forked.run(jdk, "java", java).success());
  }

  @Test
  void eclipse() throws Exception {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    String[] arguments = arguments("-17", "-nowarn").toArray(new String[0]);
    boolean success = new Main(writer, writer, false, null, null).compile(arguments);
    assertTrue(success, out::toString);
    run(Path.of(System.getProperty("java.home")));
  }

  @Test
  void javacOfTheJdkInUse() throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    List<String> arguments = arguments("-Xlint:all", "-Werror");
    assertEquals("", Forked.run(jdk, "javac", arguments).success());
    run(jdk);
  }

  @Test
  void javacOfJava25() throws Exception {
    Path jdk = Path.of(System.getenv().getOrDefault("JAVA25_HOME", ""));
    assumeTrue(Files.exists(jdk.resolve("bin/javac")), "JAVA25_HOME names no JDK");
    List<String> arguments = arguments("-Xlint:all", "-Werror");
    assertEquals("", Forked.run(jdk, "javac", arguments).success());
    run(jdk);
  }
}
