package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
record Order(
    int id,
    @Property(name = "id") String number,
    @Property(aliases = {"count", "id"}) int amount,
    @Property(aliases = "count") int quantity) {}
