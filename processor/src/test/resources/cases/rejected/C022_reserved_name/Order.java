package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
record Order(
    @Property(name = "__classname__") String kind,
    @Property(aliases = "__version__") int revision,
    String __data__) {}
