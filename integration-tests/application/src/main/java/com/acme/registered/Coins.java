package com.acme.registered;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.util.EnumSet;
import java.util.Map;

/** An enum that is served by the serializer of its interface. */
public final class Coins {

  private Coins() {}

  /** Served. */
  public interface Coded {
    int code();
  }

  /** Has none of its own. */
  public enum Coin implements Coded {
    PENNY(1),
    POUND(100);

    private final int code;

    Coin(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }
  }

  /** In every kind of position. */
  @Serializable
  public record Purse(Coin coin, Object any, EnumSet<Coin> set, Map<Coin, Integer> counts) {}

  @RegisteredSerializer(name = "coded")
  static final class CodedSerializer {
    private CodedSerializer() {}

    static int serialize(Coded value) {
      return value.code();
    }

    static Coded deserialize(int data, int version) {
      return data == 1 ? Coin.PENNY : Coin.POUND;
    }
  }
}
