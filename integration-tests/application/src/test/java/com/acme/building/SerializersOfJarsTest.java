package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registered serializers in other jars, on the class path and as modules. */
class SerializersOfJarsTest {

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

  private static final String RESULT =
      "{\"coins\":[5],\"lucky\":{\"__classname__\":\"bank/coin\",\"__version__\":1,\"__data__\":1}}\n"
          + "true\n";

  private CoinJars jars;

  @BeforeEach
  void setUp(@TempDir Path directory) {
    jars = new CoinJars(directory);
  }

  private ConsumerBuild serializers(String name) throws IOException {
    return jars.build(name).source(name + "/CoinSerializer.java", SERIALIZER.formatted(name));
  }

  @Test
  void areFoundOnTheClassPath() throws IOException, InterruptedException {
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild bank = serializers("bank").dependsOn(coins).compile();
    ConsumerBuild purse = jars.purse().dependsOn(coins).dependsOn(bank);
    assertEquals(RESULT, purse.compile().run("purse.Purse"));
  }

  @Test
  void areFoundInModules() throws IOException, InterruptedException {
    ConsumerBuild coins = jars.coins().source("module-info.java", CoinJars.COINS_MODULE).compile();
    ConsumerBuild bank =
        serializers("bank")
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
  void mustBeInPackagesThatTheirModuleExports() throws IOException {
    ConsumerBuild coins = jars.coins().source("module-info.java", CoinJars.COINS_MODULE).compile();
    ConsumerBuild bank =
        serializers("bank")
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
  void areNotRegisteredTwice() throws IOException {
    ConsumerBuild coins = jars.coins().compile();
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
    ConsumerBuild coins = jars.coins().compile();
    ConsumerBuild bank = serializers("bank").dependsOn(coins).compile();
    ConsumerBuild mint = serializers("mint").dependsOn(coins).compile();
    String output = jars.failure(coins, bank, mint);
    assertTrue(output.contains("the class coins.Coin"), output);
    assertTrue(output.contains(bank.classes().toString()), output);
    assertTrue(output.contains(mint.classes().toString()), output);
  }

  @Test
  void areFoundByBuildsThatCompileOnlyWhatChanged() throws IOException, InterruptedException {
    ConsumerBuild purse =
        jars.build("purse")
            .source("coins/Coin.java", CoinJars.COIN)
            .source("bank/CoinSerializer.java", SERIALIZER.formatted("bank"))
            .source("purse/Purse.java", CoinJars.PURSE)
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
