package cases;

import dev.cairn.Serializable;

@Serializable
record Line(int quantity) {}
