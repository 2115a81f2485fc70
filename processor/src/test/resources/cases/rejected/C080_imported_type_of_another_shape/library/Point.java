package geo;

public record Point(int x, int y, String name) {}
