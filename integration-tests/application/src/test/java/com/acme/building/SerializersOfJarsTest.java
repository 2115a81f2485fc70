package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registered serializers in other jars, on the class path and as modules. */
class SerializersOfJarsTest {

  private static final String COIN =
      """
      package coins;

      public record Coin(int cents) {}
      """;

  private static final String SERIALIZER =
      """
      package %s;

      import coins.Coin;
      import dev.cairn.RegisteredSerializer;

      @RegisteredSerializer(name = "%1$s/coin")
      public final class CoinSerializer {
        private CoinSerializer() {}

        static int serialize(Coin value) {
          return value.cents();
        }

        static Coin deserialize(int data, int version) {
          return new Coin(data);
        }
      }
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
        public static void main(String[] args) {
          Purse purse = new Purse(List.of(new Coin(5)), new Coin(1));
          String json = Serde.serialize(purse, Purse.class);
          System.out.println(json);
          System.out.println(Serde.deserialize(json, Purse.class).equals(purse));
        }
      }
      """;

  private static final String RESULT =
      "{\"coins\":[5],\"lucky\":{\"__classname__\":\"bank/coin\",\"__version__\":1,\"__data__\":1}}\n"
          + "true\n";

  @TempDir private Path directory;

  private ConsumerBuild coins() throws IOException {
    return build("coins").source("coins/Coin.java", COIN);
  }

  private ConsumerBuild serializers(String name) throws IOException {
    return build(name).source(name + "/CoinSerializer.java", SERIALIZER.formatted(name));
  }

  private ConsumerBuild build(String name) throws IOException {
    return new ConsumerBuild(directory.resolve(name));
  }

  @Test
  void areFoundOnTheClassPath() throws IOException, InterruptedException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = serializers("bank").dependsOn(coins).compile();
    ConsumerBuild purse =
        build("purse").source("purse/Purse.java", PURSE).dependsOn(coins).dependsOn(bank);
    assertEquals(RESULT, purse.compile().run("purse.Purse"));
  }

  @Test
  void areFoundInModules() throws IOException, InterruptedException {
    ConsumerBuild coins =
        coins().source("module-info.java", "module coins { exports coins; }").compile();
    ConsumerBuild bank =
        serializers("bank")
            .source(
                "module-info.java",
                """
                module bank {
                  requires transitive dev.cairn.runtime;
                  requires transitive coins;
                  exports bank;
                  provides dev.cairn.codec.CodecProvider with bank.CairnCodecs;
                }
                """)
            .dependsOn(coins)
            .compile();
    ConsumerBuild purse =
        build("purse")
            .source("purse/Purse.java", PURSE)
            .source(
                "module-info.java",
                """
                module purse {
                  requires transitive dev.cairn.runtime;
                  requires transitive coins;
                  requires bank;
                  exports purse;
                  provides dev.cairn.codec.CodecProvider with purse.CairnCodecs;
                }
                """)
            .dependsOn(coins)
            .dependsOn(bank);
    assertEquals(RESULT, purse.compile().runModule("purse/purse.Purse"));
  }

  @Test
  void mustBeInPackagesThatTheirModuleExports() throws IOException {
    ConsumerBuild coins =
        coins().source("module-info.java", "module coins { exports coins; }").compile();
    ConsumerBuild bank =
        serializers("bank")
            .source(
                "module-info.java",
                """
                module bank {
                  requires transitive dev.cairn.runtime;
                  requires transitive coins;
                  provides dev.cairn.codec.CodecProvider with bank.CairnCodecs;
                }
                """)
            .dependsOn(coins)
            .compile();
    String output =
        build("purse")
            .source("purse/Purse.java", PURSE)
            .source(
                "module-info.java",
                """
                module purse {
                  requires transitive dev.cairn.runtime;
                  requires transitive coins;
                  requires bank;
                  exports purse;
                  provides dev.cairn.codec.CodecProvider with purse.CairnCodecs;
                }
                """)
            .dependsOn(coins)
            .dependsOn(bank)
            .compileWithErrors();
    assertTrue(output.contains("Purse.java:9: error: [C069]"), output);
    assertTrue(output.contains("exports bank"), output);
  }

  @Test
  void areNotRegisteredTwice() throws IOException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = serializers("bank").dependsOn(coins).compile();
    String output = serializers("mint").dependsOn(coins).dependsOn(bank).compileWithErrors();
    assertTrue(
        output.contains(
            "[C064] mint.CoinSerializer serializes coins.Coin, as bank.CoinSerializer does"),
        output);
  }

  @Test
  void ofTwoJarsForOneTypeAreAnErrorAtTheStartThatNamesBoth()
      throws IOException, InterruptedException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = serializers("bank").dependsOn(coins).compile();
    ConsumerBuild mint = serializers("mint").dependsOn(coins).compile();
    ConsumerBuild program =
        build("program")
            .source(
                "Program.java",
                """
                public class Program {
                  public static void main(String[] args) {
                    try {
                      dev.cairn.Serde.serialize(java.util.List.of(new coins.Coin(1)));
                    } catch (dev.cairn.SerdeException e) {
                      System.out.println(e.getMessage());
                    }
                  }
                }
                """)
            .dependsOn(coins)
            .compile()
            .dependsOn(bank)
            .dependsOn(mint);
    String output = program.run("Program");
    assertTrue(output.contains("the class coins.Coin"), output);
    assertTrue(output.contains(bank.classes().toString()), output);
    assertTrue(output.contains(mint.classes().toString()), output);
  }

  @Test
  void areFoundByBuildsThatCompileOnlyWhatChanged() throws IOException, InterruptedException {
    ConsumerBuild purse =
        build("purse")
            .source("coins/Coin.java", COIN)
            .source("bank/CoinSerializer.java", SERIALIZER.formatted("bank"))
            .source("purse/Purse.java", PURSE)
            .compile();
    purse.compileOnly("purse/Purse.java");
    assertEquals(RESULT, purse.run("purse.Purse"));
    purse.compileOnly("coins/Coin.java");
    assertEquals(RESULT, purse.run("purse.Purse"));
    purse.compileOnly("bank/CoinSerializer.java");
    assertEquals(RESULT, purse.run("purse.Purse"));
    purse.delete("bank/CoinSerializer.java");
    String output = purse.compileWithErrors();
    assertTrue(output.contains("[C050] Purse.coins[]"), output);
  }
}
