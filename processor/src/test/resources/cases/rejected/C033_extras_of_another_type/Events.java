package cases;

import dev.cairn.Extras;
import dev.cairn.Serializable;
import java.util.HashMap;
import java.util.Map;

class Events {

  @Serializable
  record Texts(@Extras Map<String, String> rest) {}

  @Serializable
  record Hashed(@Extras HashMap<String, Object> rest) {}
}
