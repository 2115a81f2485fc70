package cases.lang;

import dev.cairn.Serializable;

@Serializable
public record Override(String string, Object object) {}
