package cases;

import dev.cairn.Serializable;

@Serializable
record Outer_Order(int id) {}
