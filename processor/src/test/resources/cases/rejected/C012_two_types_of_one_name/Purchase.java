package cases;

import dev.cairn.Serializable;

@Serializable(aliases = "shop.Order")
record Purchase(int id) {}
