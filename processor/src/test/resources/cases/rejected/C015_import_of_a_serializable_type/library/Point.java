package geo;

@dev.cairn.Serializable
public record Point(int x) {}
