package one;

public class Outer {
  public record Point(int x) {}
}
