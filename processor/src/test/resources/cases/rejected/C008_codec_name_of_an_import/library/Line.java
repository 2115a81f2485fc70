package two;

public record Line(int length) {}
