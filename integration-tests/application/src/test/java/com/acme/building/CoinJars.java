package com.acme.building;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Jars of a bank: coins that know nothing of Cairn, a purse that holds them, and between the two
 * whatever gives coins a codec.
 *
 * @param directory where they are built
 */
record CoinJars(Path directory) {

  static final String COIN =
      """
      package coins;

      public record Coin(int cents) {}
      """;

  static final String PURSE =
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

  static final String COINS_MODULE = "module coins { exports coins; }";

  /** The module of what gives coins a codec, with a place for an export. */
  static final String BANK_MODULE =
      """
      module bank {
        requires transitive dev.cairn.runtime;
        requires transitive coins;
        %s
        provides dev.cairn.codec.CodecProvider with bank.CairnCodecs;
      }
      """;

  static final String PURSE_MODULE =
      """
      module purse {
        requires transitive dev.cairn.runtime;
        requires transitive coins;
        requires bank;
        exports purse;
        provides dev.cairn.codec.CodecProvider with purse.CairnCodecs;
      }
      """;

  private static final String PROGRAM =
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
      """;

  ConsumerBuild build(String name) throws IOException {
    return new ConsumerBuild(directory.resolve(name));
  }

  ConsumerBuild coins() throws IOException {
    return build("coins").source("coins/Coin.java", COIN);
  }

  ConsumerBuild purse() throws IOException {
    return build("purse").source("purse/Purse.java", PURSE);
  }

  /** What a program that writes a coin says where two jars give it a codec. */
  String failure(ConsumerBuild coins, ConsumerBuild one, ConsumerBuild other)
      throws IOException, InterruptedException {
    return build("program")
        .source("Program.java", PROGRAM)
        .dependsOn(coins)
        .compile()
        .dependsOn(one)
        .dependsOn(other)
        .run("Program");
  }
}
