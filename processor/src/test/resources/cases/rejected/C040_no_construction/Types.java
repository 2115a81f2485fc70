package cases;

import dev.cairn.Serializable;

class Types {

  @Serializable
  static class Unreachable {
    final int id = 1;

    private Unreachable() {}
  }

  @Serializable
  static class OtherNames {
    private final int id;
    private final String name;

    OtherNames(int id, String label) {
      this.id = id;
      this.name = label;
    }

    int id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  @Serializable
  static class Boxed {
    private final Integer count;

    Boxed(int count) {
      this.count = count;
    }

    Integer count() {
      return count;
    }
  }

  @Serializable
  static class HalfBuilt {
    private final int width;
    private final int height;

    private HalfBuilt(Builder builder) {
      this.width = builder.width;
      this.height = 1;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }

    static Builder builder() {
      return new Builder();
    }

    static class Builder {
      private int width;

      Builder width(int width) {
        this.width = width;
        return this;
      }

      HalfBuilt build() {
        return new HalfBuilt(this);
      }
    }
  }
}
