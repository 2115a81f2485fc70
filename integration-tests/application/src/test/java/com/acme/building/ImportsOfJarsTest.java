package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of one jar that another one imports, on the class path and as modules. */
class ImportsOfJarsTest {

  private static final String COIN =
      """
      package coins;

      public record Coin(int cents) {}
      """;

  private static final String IMPORT =
      """
      @dev.cairn.SerializableImport(coins.Coin.class)
      package %s;
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
      "{\"coins\":[{\"cents\":5}],\"lucky\":{\"__classname__\":\"coins.Coin\",\"__version__\":1,"
          + "\"__data__\":{\"cents\":1}}}\ntrue\n";

  private static final String COINS_MODULE = "module coins { exports coins; }";

  private static final String BANK_MODULE =
      """
      module bank {
        requires transitive dev.cairn.runtime;
        requires transitive coins;
        %s
        provides dev.cairn.codec.CodecProvider with bank.CairnCodecs;
      }
      """;

  private static final String PURSE_MODULE =
      """
      module purse {
        requires transitive dev.cairn.runtime;
        requires transitive coins;
        requires bank;
        exports purse;
        provides dev.cairn.codec.CodecProvider with purse.CairnCodecs;
      }
      """;

  @TempDir private Path directory;

  private ConsumerBuild coins() throws IOException {
    return build("coins").source("coins/Coin.java", COIN);
  }

  private ConsumerBuild importer(String name) throws IOException {
    return build(name).source(name + "/package-info.java", IMPORT.formatted(name));
  }

  private ConsumerBuild purse() throws IOException {
    return build("purse").source("purse/Purse.java", PURSE);
  }

  private ConsumerBuild build(String name) throws IOException {
    return new ConsumerBuild(directory.resolve(name));
  }

  @Test
  void areFoundOnTheClassPath() throws IOException, InterruptedException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    ConsumerBuild purse = purse().dependsOn(coins).dependsOn(bank);
    assertEquals(RESULT, purse.compile().run("purse.Purse"));
  }

  @Test
  void areFoundInModules() throws IOException, InterruptedException {
    ConsumerBuild coins = coins().source("module-info.java", COINS_MODULE).compile();
    ConsumerBuild bank =
        importer("bank")
            .source("module-info.java", BANK_MODULE.formatted("exports bank;"))
            .dependsOn(coins)
            .compile();
    ConsumerBuild purse =
        purse().source("module-info.java", PURSE_MODULE).dependsOn(coins).dependsOn(bank);
    assertEquals(RESULT, purse.compile().runModule("purse/purse.Purse"));
  }

  @Test
  void mustBeImportedByPackagesThatTheirModuleExports() throws IOException {
    ConsumerBuild coins = coins().source("module-info.java", COINS_MODULE).compile();
    ConsumerBuild bank =
        importer("bank")
            .source("module-info.java", BANK_MODULE.formatted(""))
            .dependsOn(coins)
            .compile();
    String output =
        purse()
            .source("module-info.java", PURSE_MODULE)
            .dependsOn(coins)
            .dependsOn(bank)
            .compileWithErrors();
    assertTrue(output.contains("Purse.java:9: error: [C069]"), output);
    assertTrue(output.contains("exports bank"), output);
  }

  @Test
  void areNotImportedTwice() throws IOException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    String output = importer("mint").dependsOn(coins).dependsOn(bank).compileWithErrors();
    assertTrue(
        output.contains(
            "package-info.java:1: error: [C014] coins.Coin is imported by package mint, but already"
                + " by package bank"),
        output);
  }

  @Test
  void haveNoSerializerBesideTheImportOfAnotherJar() throws IOException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    String output =
        build("mint")
            .source("mint/CoinSerializer.java", SERIALIZER)
            .dependsOn(coins)
            .dependsOn(bank)
            .compileWithErrors();
    assertTrue(output.contains("[C065] CoinSerializer serializes coins.Coin"), output);
    assertTrue(output.contains("which is imported by package bank"), output);
  }

  private static final String SERIALIZER =
      """
      package mint;

      @dev.cairn.RegisteredSerializer
      public final class CoinSerializer {
        static int serialize(coins.Coin value) {
          return value.cents();
        }

        static coins.Coin deserialize(int data, int version) {
          return new coins.Coin(data);
        }
      }
      """;

  @Test
  void ofTwoJarsAreAnErrorAtTheStartThatNamesBoth() throws IOException, InterruptedException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    ConsumerBuild mint = importer("mint").dependsOn(coins).compile();
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
  void goOnWithASerializerWhereTheirShapeChanges() throws IOException, InterruptedException {
    String lock = "-Acairn.schemas=" + directory.resolve("schemas");
    ConsumerBuild coins = coins().compile();
    ConsumerBuild purse =
        purse().source("bank/package-info.java", IMPORT.formatted("bank")).dependsOn(coins);
    purse.compile(lock);
    coins.source("coins/Coin.java", COIN.replace("int cents", "int cents, String currency"));
    coins.compile();
    purse.source("purse/Purse.java", PURSE_OF_TWO_RELEASES);
    String output = purse.compileWithErrors(lock);
    assertTrue(output.contains("package-info.java:1: error: [C080] Coin differs"), output);
    assertTrue(output.contains("write a @RegisteredSerializer(version = 2)"), output);

    ConsumerBuild later =
        build("later")
            .source("purse/Purse.java", PURSE_OF_TWO_RELEASES)
            .source("mint/CoinSerializer.java", READS_BOTH)
            .dependsOn(coins);
    assertEquals(
        """
        Purse[coins=[Coin[cents=5, currency=EUR]], lucky=Coin[cents=1, currency=EUR]]
        {"coins":[{"__classname__":"coins.Coin","__version__":2,"__data__":{"cents":5,"currency":"EUR"}}]}
        """,
        later.compile(lock).compile(lock).run("purse.Purse"));
  }

  private static final String READS_BOTH =
      """
      package mint;

      import coins.Coin;
      import java.util.Map;
      import java.util.TreeMap;

      @dev.cairn.RegisteredSerializer(version = 2)
      public final class CoinSerializer {
        static Map<String, Object> serialize(Coin value) {
          return new TreeMap<>(Map.of("cents", value.cents(), "currency", value.currency()));
        }

        static Coin deserialize(Map<String, Object> data, int version) {
          String currency = version == 1 ? "EUR" : (String) data.get("currency");
          return new Coin((Integer) data.get("cents"), currency);
        }
      }
      """;

  private static final String PURSE_OF_TWO_RELEASES =
      """
      package purse;

      import coins.Coin;
      import dev.cairn.Serde;
      import dev.cairn.Serializable;
      import java.util.List;

      @Serializable
      public record Purse(List<Coin> coins, Object lucky) {
        public static void main(String[] args) {
          String old =
              "{\\"coins\\":[{\\"cents\\":5}],\\"lucky\\":{\\"__classname__\\":\\"coins.Coin\\","
                  + "\\"__version__\\":1,\\"__data__\\":{\\"cents\\":1}}}";
          Purse purse = Serde.deserialize(old, Purse.class);
          System.out.println(purse);
          System.out.println(Serde.serialize(new Purse(purse.coins(), null), Purse.class));
        }
      }
      """;

  @Test
  void areFoundByBuildsThatCompileOnlyWhatChanged() throws IOException, InterruptedException {
    ConsumerBuild coins = coins().compile();
    ConsumerBuild purse =
        purse()
            .source("bank/package-info.java", IMPORT.formatted("bank"))
            .dependsOn(coins)
            .compile();
    purse.compileOnly("purse/Purse.java");
    assertEquals(RESULT, purse.run("purse.Purse"));
    purse.compileOnly("bank/package-info.java");
    assertEquals(RESULT, purse.run("purse.Purse"));
    purse.delete("bank/package-info.java");
    String output = purse.compileWithErrors();
    assertTrue(output.contains("[C050] Purse.coins[]"), output);
  }
}
