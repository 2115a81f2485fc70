package cases;

import dev.cairn.Serializable;
import java.io.IOException;

class Types {

  @Serializable
  static class File {
    private final String path;
    private int size;

    File(String path) throws IOException {
      this.path = path;
    }

    String getPath() throws Exception {
      return path;
    }

    int getSize() {
      return size;
    }

    void setSize(int size) throws IOException {
      this.size = size;
    }
  }

  @Serializable
  static class Built {
    private final int x;

    private Built(int x) {
      this.x = x;
    }

    int x() {
      return x;
    }

    static class Builder {
      private int x;

      Builder x(int x) {
        this.x = x;
        return this;
      }

      Built build() throws IOException {
        return new Built(x);
      }
    }
  }
}
