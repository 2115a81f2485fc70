package cases;

import dev.cairn.Serializable;

@Serializable
record Line(String article, int quantity) {}
