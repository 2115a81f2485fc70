package cases.lang;

import dev.cairn.Serializable;

@Serializable
public record Object(java.lang.Object any) {}
