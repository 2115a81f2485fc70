package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of up to 254 components, which is as many as a constructor takes. */
class WideRecordsTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 192, 253, 254})
  void anyNumberOfComponents(int count) throws Exception {
    ConsumerBuild build = new ConsumerBuild(directory);
    build.source("wide/Wide.java", wide(count)).source("wide/Main.java", main(count)).compile();
    String json =
        IntStream.range(0, count)
            .mapToObj(i -> "\"c" + i + "\":" + (i % 3 == 1 ? "\"" + i + "\"" : i))
            .collect(Collectors.joining(",", "{", "}\n"));
    String[] lines = build.run("wide.Main").split("(?<=\n)");
    assertEquals(json, lines[0]);
    assertEquals("equal: true true\n", lines[1]);
    assertTrue(lines[2].contains("'c" + (count - 1) / 3 * 3 + "'"), lines[2]);
    assertTrue(lines[2].contains("'c0'"), lines[2]);
  }

  private static String type(int i) {
    return i % 3 == 0 ? "int" : i % 3 == 1 ? "String" : "Integer";
  }

  private static String wide(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> type(i) + " c" + i)
        .collect(
            Collectors.joining(
                ",\n    ",
                "package wide;\n\n@dev.cairn.Serializable\npublic record Wide(\n    ",
                ") {}\n"));
  }

  private static String main(int count) {
    String values =
        IntStream.range(0, count)
            .mapToObj(i -> i % 3 == 1 ? "\"" + i + "\"" : "" + i)
            .collect(Collectors.joining(", "));
    return """
    package wide;

    import dev.cairn.Serde;
    import dev.cairn.SerdeException;

    class Main {
      public static void main(String[] args) {
        Wide wide = new Wide(%s);
        String json = Serde.serialize(wide, Wide.class);
        System.out.println(json);
        boolean same = wide.equals(Serde.deserialize(json, Wide.class));
        boolean open = wide.equals(Serde.deserialize(Serde.serialize(wide)));
        System.out.println("equal: " + same + " " + open);
        try {
          System.out.println(Serde.deserialize("{}", Wide.class));
        } catch (SerdeException e) {
          System.out.println(e.getMessage());
        }
      }
    }
    """
        .formatted(values);
  }
}
