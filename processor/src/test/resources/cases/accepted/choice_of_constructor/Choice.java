package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;

/** Which constructor is called. */
class Choice {

  /** The one that takes most; it passes the default of what is not kept. */
  @Serializable
  static class Most {
    final int id;
    String name = "none";

    @Default("7")
    final transient int cache;

    Most(int id) {
      this(id, "", 0);
    }

    Most(int id, String name, int cache) {
      this.id = id;
      this.name = name;
      this.cache = cache;
    }

    Most(Most other) {
      this(other.id, other.name, other.cache);
    }
  }

  /** The one without parameters, for the others take as much as each other. */
  @Serializable
  static class Neither {
    String name;
    int age;

    Neither() {}

    Neither(String name) {
      this.name = name;
    }

    Neither(int age) {
      this.age = age;
    }
  }
}
