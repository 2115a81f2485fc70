package cases;

import dev.cairn.Serializable;

@Serializable(name = "uuid", aliases = "decimal")
record Uuid(String text) {}
