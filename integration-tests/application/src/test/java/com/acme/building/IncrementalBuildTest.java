package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling again into the same directory, as build tools do after an edit. */
class IncrementalBuildTest {

  private static final String MAIN =
      """
      package p;

      import dev.cairn.Serde;
      import dev.cairn.SerdeException;

      class Main {
        public static void main(String[] args) {
          for (String name : new String[] {"p.A", "p.B", "p.C"}) {
            try {
              System.out.println(
                  Serde.deserialize(
                      "{\\"__classname__\\":\\"" + name + "\\",\\"__version__\\":1,"
                          + "\\"__data__\\":{\\"x\\":1}}"));
            } catch (SerdeException e) {
              System.out.println(e.getClass().getSimpleName());
            }
          }
        }
      }
      """;

  @TempDir Path directory;

  private static String record(String name, String components) {
    return "package p;\n\n@dev.cairn.Serializable\npublic record "
        + name
        + "("
        + components
        + ") {}\n";
  }

  private ConsumerBuild start() throws Exception {
    ConsumerBuild build =
        new ConsumerBuild(directory)
            .source("p/A.java", record("A", "int x"))
            .source("p/B.java", record("B", "int x"))
            .source("p/Main.java", MAIN)
            .compile();
    assertEquals("A[x=1]\nB[x=1]\nUnknownTypeException\n", build.run("p.Main"));
    return build;
  }

  @Test
  void anEdit() throws Exception {
    ConsumerBuild build = start().source("p/A.java", record("A", "int x, String y")).compile();
    assertEquals("A[x=1, y=null]\nB[x=1]\nUnknownTypeException\n", build.run("p.Main"));
  }

  @Test
  void aNewType() throws Exception {
    ConsumerBuild build = start().source("p/C.java", record("C", "int x")).compile();
    assertEquals("A[x=1]\nB[x=1]\nC[x=1]\n", build.run("p.Main"));
  }

  @Test
  void aRename() throws Exception {
    ConsumerBuild build = start().delete("p/B.java").source("p/C.java", record("C", "int x"));
    assertEquals("A[x=1]\nUnknownTypeException\nC[x=1]\n", build.compile().run("p.Main"));
  }

  @Test
  void aDeletion() throws Exception {
    ConsumerBuild build = start().delete("p/A.java").compile();
    assertEquals("UnknownTypeException\nB[x=1]\nUnknownTypeException\n", build.run("p.Main"));
  }

  @Test
  void anAnnotationTakenAway() throws Exception {
    ConsumerBuild build =
        start().source("p/B.java", "package p;\n\npublic record B(int x) {}\n").compile();
    assertEquals("A[x=1]\nUnknownTypeException\nUnknownTypeException\n", build.run("p.Main"));
  }

  @Test
  void onlyTheEditedFile() throws Exception {
    ConsumerBuild build = start().source("p/C.java", record("C", "int x")).compileOnly("p/C.java");
    assertEquals("A[x=1]\nB[x=1]\nC[x=1]\n", build.run("p.Main"));
  }
}
