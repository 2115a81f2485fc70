package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;
import java.util.List;

class Types {

  @Serializable
  static class Closed {
    final int x;

    @Creator
    private Closed(int x) {
      this.x = x;
    }
  }

  @Serializable
  static class OfInstance {
    int x;

    @Creator
    OfInstance with(int x) {
      return this;
    }
  }

  @Serializable
  static class OfAnother {
    int x;

    @Creator
    static String of(int x) {
      return "";
    }
  }

  @Serializable
  static class Page<T> {
    List<T> items;

    @Creator
    static Page<String> of(List<String> items) {
      return new Page<>();
    }
  }

  @Serializable
  static class Generic {
    final int x;

    @Creator
    <U> Generic(int x) {
      this.x = x;
    }
  }
}
