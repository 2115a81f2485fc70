package cases;

import dev.cairn.Ignore;
import dev.cairn.Serializable;

@Serializable
record Page(String url, @Ignore int hits) {}
