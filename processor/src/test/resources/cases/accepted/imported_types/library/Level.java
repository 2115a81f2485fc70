package geo;

public enum Level {
  LOW,
  HIGH
}
