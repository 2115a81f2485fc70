package cases;

import dev.cairn.Serializable;

@Serializable
public record Line<T>(T text) {}
