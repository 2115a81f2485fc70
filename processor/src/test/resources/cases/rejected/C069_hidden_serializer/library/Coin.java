package bank;

public record Coin(int cents) {}
