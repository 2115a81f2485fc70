package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several jars, on the class path and as modules. */
class ModulesTest {

  private static final String COIN =
      """
      package coins;

      import dev.cairn.Serializable;

      @Serializable
      public record Coin(int cents) {}
      """;

  private static final String PURSE =
      """
      package purse;

      import coins.Coin;
      import dev.cairn.Serde;
      import dev.cairn.Serializable;
      import java.util.List;

      @Serializable
      public record Purse(List<Coin> coins, Object lucky) {

        @Serializable
        record Hidden(int depth) {}

        public static void main(String[] args) {
          Purse purse = new Purse(List.of(new Coin(5)), new Coin(1));
          String json = Serde.serialize(purse);
          System.out.println(json);
          System.out.println(Serde.deserialize(json).equals(purse));
          System.out.println(Serde.deserialize(Serde.serialize(new Hidden(2))));
        }
      }
      """;

  private static final String PRINTED =
      """
      {"__classname__":"purse.Purse","__version__":1,"__data__":{"coins":[{"cents":5}],\
      "lucky":{"__classname__":"coins.Coin","__version__":1,"__data__":{"cents":1}}}}
      true
      Hidden[depth=2]
      """;

  @TempDir Path coinsDirectory;
  @TempDir Path purseDirectory;

  @Test
  void onTheClassPath() throws Exception {
    ConsumerBuild coins = new ConsumerBuild(coinsDirectory).source("coins/Coin.java", COIN);
    coins.compile();
    ConsumerBuild purse =
        new ConsumerBuild(purseDirectory).dependsOn(coins).source("purse/Purse.java", PURSE);
    assertEquals(PRINTED, purse.compile().run("purse.Purse"));
  }

  @Test
  void onTheModulePath() throws Exception {
    ConsumerBuild coins =
        new ConsumerBuild(coinsDirectory)
            .source("coins/Coin.java", COIN)
            .source(
                "module-info.java",
                """
                module coins {
                  requires transitive dev.cairn.runtime;
                  exports coins;
                }
                """);
    String provider = lineToAdd(coins.compileWithErrors());
    coins.source(
        "module-info.java",
        """
        module coins {
          requires transitive dev.cairn.runtime;
          exports coins;
          %s
        }
        """
            .formatted(provider));
    coins.compile();
    ConsumerBuild purse =
        new ConsumerBuild(purseDirectory)
            .dependsOn(coins)
            .source("purse/Purse.java", PURSE)
            .source(
                "module-info.java",
                "module purse {\n  requires coins;\n  requires dev.cairn.runtime;\n}\n");
    String purseProvider = lineToAdd(purse.compileWithErrors());
    purse.source(
        "module-info.java",
        """
        module purse {
          requires coins;
          requires dev.cairn.runtime;
          %s
        }
        """
            .formatted(purseProvider));
    assertEquals(PRINTED, purse.compile().runModule("purse/purse.Purse"));
  }

  @Test
  void twoJarsWithOneNameAreAnErrorThatNamesBoth() throws Exception {
    String named = "@Serializable(name = \"coins.Coin\")";
    ConsumerBuild coins = new ConsumerBuild(coinsDirectory).source("coins/Coin.java", COIN);
    coins.compile();
    ConsumerBuild copy =
        new ConsumerBuild(purseDirectory)
            .source(
                "copy/Token.java",
                COIN.replace("package coins", "package copy")
                    .replace("@Serializable", named)
                    .replace("record Coin", "record Token"))
            .source(
                "copy/Main.java",
                """
                package copy;

                class Main {
                  public static void main(String[] args) {
                    try {
                      System.out.println(dev.cairn.Serde.serialize(new Token(1)));
                    } catch (dev.cairn.SerdeException e) {
                      System.out.println(e.getMessage());
                    }
                  }
                }
                """)
            .compile()
            .dependsOn(coins);
    String message = copy.run("copy.Main");
    assertTrue(message.contains("'coins.Coin'"), message);
    assertTrue(message.contains(coins.classes().toString()), message);
    assertTrue(message.contains(copy.classes().toString()), message);
  }

  /** The line that the error says to add. */
  private static String lineToAdd(String output) {
    int start = output.indexOf("provides dev.cairn.codec.CodecProvider with ");
    assertTrue(start >= 0, output);
    return output.substring(start, output.indexOf(';', start) + 1);
  }
}
