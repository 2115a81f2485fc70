package work;

public abstract class Base {
  private final int secret = 1;
}
