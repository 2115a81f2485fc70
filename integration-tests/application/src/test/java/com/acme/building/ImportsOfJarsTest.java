package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of one jar that another one imports, on the class path and as modules. */
class ImportsOfJarsTest {

  private static final String IMPORT =
      """
      @dev.cairn.SerializableImport(coins.Coin.class)
      package %s;
      """;

  private static final String RESULT =
      "{\"coins\":[{\"cents\":5}],\"lucky\":{\"__classname__\":\"coins.Coin\",\"__version__\":1,"
          + "\"__data__\":{\"cents\":1}}}\ntrue\n";

  private CoinJars jars;

  @BeforeEach
  void setUp(@TempDir Path directory) {
    jars = new CoinJars(directory);
  }

  private ConsumerBuild importer(String name) throws IOException {
    return jars.build(name).source(name + "/package-info.java", IMPORT.formatted(name));
  }

  @Test
  void areFoundOnTheClassPath() throws IOException, InterruptedException {
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    ConsumerBuild purse = jars.purse().dependsOn(coins).dependsOn(bank);
    assertEquals(RESULT, purse.compile().run("purse.Purse"));
  }

  @Test
  void areFoundInModules() throws IOException, InterruptedException {
    ConsumerBuild coins = jars.coins().source("module-info.java", CoinJars.COINS_MODULE).compile();
    ConsumerBuild bank =
        importer("bank")
            .source("module-info.java", CoinJars.BANK_MODULE.formatted("exports bank;"))
            .dependsOn(coins)
            .compile();
    ConsumerBuild purse =
        jars.purse()
            .source("module-info.java", CoinJars.PURSE_MODULE)
            .dependsOn(coins)
            .dependsOn(bank);
    assertEquals(RESULT, purse.compile().runModule("purse/purse.Purse"));
  }

  @Test
  void mustBeImportedByPackagesThatTheirModuleExports() throws IOException {
    ConsumerBuild coins = jars.coins().source("module-info.java", CoinJars.COINS_MODULE).compile();
    ConsumerBuild bank =
        importer("bank")
            .source("module-info.java", CoinJars.BANK_MODULE.formatted(""))
            .dependsOn(coins)
            .compile();
    String output =
        jars.purse()
            .source("module-info.java", CoinJars.PURSE_MODULE)
            .dependsOn(coins)
            .dependsOn(bank)
            .compileWithErrors();
    assertTrue(output.contains("Purse.java:9: error: [C069]"), output);
    assertTrue(output.contains("exports bank"), output);
  }

  @Test
  void areNotImportedTwice() throws IOException {
    ConsumerBuild coins = jars.coins().compile();
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
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    String output =
        jars.build("mint")
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
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild bank = importer("bank").dependsOn(coins).compile();
    ConsumerBuild mint = importer("mint").dependsOn(coins).compile();
    String output = jars.failure(coins, bank, mint);
    assertTrue(output.contains("the class coins.Coin"), output);
    assertTrue(output.contains(bank.classes().toString()), output);
    assertTrue(output.contains(mint.classes().toString()), output);
  }

  @Test
  void goOnWithASerializerWhereTheirShapeChanges() throws IOException, InterruptedException {
    String lock = "-Acairn.schemas=" + jars.directory().resolve("schemas");
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild purse =
        jars.purse().source("bank/package-info.java", IMPORT.formatted("bank")).dependsOn(coins);
    purse.compile(lock);
    coins.source(
        "coins/Coin.java", CoinJars.COIN.replace("int cents", "int cents, String currency"));
    coins.compile();
    purse.source("purse/Purse.java", PURSE_OF_TWO_RELEASES);
    String output = purse.compileWithErrors(lock);
    assertTrue(output.contains("package-info.java:1: error: [C080] Coin differs"), output);
    assertTrue(output.contains("write a @RegisteredSerializer(version = 2)"), output);

    ConsumerBuild later =
        jars.build("later")
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
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild purse =
        jars.purse()
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
