package geo;

record Circle(int radius) implements Shape {}
