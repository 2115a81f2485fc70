package geo;

public record Square(int side, Unit unit) implements Shape {}
