package cases;

import bank.Coin;
import dev.cairn.Serializable;
import java.util.List;

@Serializable
record Order(List<Coin> coins) {}
