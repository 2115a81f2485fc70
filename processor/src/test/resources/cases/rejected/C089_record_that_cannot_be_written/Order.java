package cases;

import dev.cairn.Serializable;

@Serializable
record Order(int id) {}
