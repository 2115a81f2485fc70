package cases;

import dev.cairn.Serializable;

@Serializable(name = "shop.Order")
record Order(int id) {}
