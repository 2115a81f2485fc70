package work;

public class Task extends Base {
  protected int number;

  public int getNumber() throws java.io.IOException {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
