package cases;

import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;

@Serializable(unknownProperties = UnknownProperties.IGNORE)
public record Loose(int known) {}
