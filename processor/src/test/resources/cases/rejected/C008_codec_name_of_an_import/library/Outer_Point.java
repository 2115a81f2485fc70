package two;

public record Outer_Point(int y) {}
