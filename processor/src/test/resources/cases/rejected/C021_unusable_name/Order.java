package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable(name = "Order\ud83d")
record Order(@Property(name = "\ude00id") int id) {}
