package cases;

import dev.cairn.Serializable;

@Serializable(version = 2)
record Other(int id) {}
