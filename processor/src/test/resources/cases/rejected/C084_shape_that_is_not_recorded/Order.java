package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;

@Serializable(unknownProperties = UnknownProperties.IGNORE)
record Order(int id, @Default("0") int priority) {}
