package cases;

import dev.cairn.Serializable;

@Serializable
public class Animal {
  private final String name;

  public Animal(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  @Serializable
  public static final class Dog extends Animal {
    private final int age;

    public Dog(String name, int age) {
      super(name);
      this.age = age;
    }

    public int age() {
      return age;
    }
  }
}
