import dev.cairn.Serializable;

@Serializable
record instant(long millis) {}
