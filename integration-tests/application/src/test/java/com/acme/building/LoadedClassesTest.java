package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that logs what it loads, reading data that names classes it could load. */
class LoadedClassesTest {

  private static final List<String> NAMES =
      List.of(
          "p.Gadget",
          "javax.script.ScriptEngineManager",
          "javax.management.remote.rmi.RMIConnectionImpl",
          "java.beans.Expression",
          "java.util.logging.FileHandler");

  private static final String MAIN =
      """
      package p;

      import dev.cairn.Serde;
      import dev.cairn.SerdeException;
      import dev.cairn.Serializable;

      @Serializable
      public record Main(Object open, java.net.URL url) {
        public static void main(String[] names) {
          Serde.deserialize(Serde.serialize(new Main(1, null)));
          for (String name : NAMES.split(",")) {
            for (String called : new String[] {name, name.replace('.', '/'), "[L" + name + ";"}) {
              String envelope =
                  "{\\"__classname__\\":\\"" + called + "\\",\\"__version__\\":1,\\"__data__\\":{}}";
              String array = "{\\"__classname__\\":\\"array\\",\\"__version__\\":1,\\"__data__\\":"
                  + "{\\"type\\":\\"" + called + "\\",\\"items\\":[]}}";
              for (String data : new String[] {envelope, array}) {
                read(data);
                read("{\\"open\\":[" + data + "]}");
                System.out.println(Serde.stringify(data).length() > 0);
              }
              read("{\\"url\\":\\"" + called + "://x\\"}");
            }
          }
          System.out.println("all refused");
        }

        private static void read(String json) {
          try {
            throw new AssertionError(Serde.deserialize(json, Main.class));
          } catch (SerdeException e) {
            System.out.println(e.getClass());
          }
        }
      }
      """;

  private static final String GADGET =
      """
      package p;

      public class Gadget {
        static {
          System.out.println("initialised");
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void namesInDataLoadNothing() throws Exception {
    String names = "\"" + String.join(",", NAMES) + "\"";
    String output =
        new ConsumerBuild(directory)
            .source("p/Main.java", MAIN.replace("NAMES", names))
            .source("p/Gadget.java", GADGET)
            .compile()
            .run("p.Main", "-Xlog:class+load");
    assertTrue(output.contains("all refused"), output);
    assertTrue(output.contains(" p.Main source:"));
    for (String name : NAMES) {
      assertFalse(output.contains(" " + name + " source:"), name);
    }
  }
}
