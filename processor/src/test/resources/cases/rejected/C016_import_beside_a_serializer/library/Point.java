package geo;

public record Point(int x) {}
