package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;

@Serializable
record Order(int id, @Default("5") int priority) {}
