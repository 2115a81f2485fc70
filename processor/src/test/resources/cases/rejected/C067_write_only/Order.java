package cases;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.util.List;

final class Handle {}

@RegisteredSerializer
final class HandleSerializer {
  static int serialize(Handle value) {
    return 0;
  }
}

@Serializable
record Order(List<Handle> handles) {}
