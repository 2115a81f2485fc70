package cases;

import dev.cairn.Serializable;

@Serializable(version = 0)
record Order(int id) {}
