package cases;

import dev.cairn.Serializable;

@Serializable
record Purchase(int id) {}
