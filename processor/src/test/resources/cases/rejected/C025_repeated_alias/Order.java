package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable(
    name = "shop.Order",
    aliases = {"shop.Order", "old.Order", "old.Order"})
record Order(@Property(aliases = {"id", "number", "number"}) int id) {}
