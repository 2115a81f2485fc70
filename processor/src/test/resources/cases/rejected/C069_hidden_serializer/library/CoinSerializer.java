package bank.internal;

import bank.Coin;
import dev.cairn.RegisteredSerializer;

@RegisteredSerializer
final class CoinSerializer {
  static int serialize(Coin value) {
    return value.cents();
  }

  static Coin deserialize(int data, int version) {
    return new Coin(data);
  }
}
