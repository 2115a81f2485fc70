package cases;

import dev.cairn.Serializable;

@Serializable
public record Nothing() {}
