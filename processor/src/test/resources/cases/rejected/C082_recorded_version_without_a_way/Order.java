package cases;

import dev.cairn.Serializable;

@Serializable(version = 3)
record Order(int id, String name, int priority) {}
