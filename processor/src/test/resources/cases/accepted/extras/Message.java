package cases;

import dev.cairn.Extras;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable
public record Message(String kind, @Extras Map<String, Object> rest) {

  @Serializable
  public record Bag(@Extras Map<String, Object> everything) {}
}
