package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable(name = "", aliases = "")
record Order(@Property(name = "") int id, @Property(aliases = {"a", ""}) int count) {}
