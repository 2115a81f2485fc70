package cases;

import dev.cairn.Extras;
import dev.cairn.Serializable;
import dev.cairn.UnknownProperties;
import java.util.Map;

class Types {

  @Serializable(unknownProperties = UnknownProperties.IGNORE)
  enum Status {
    OPEN
  }

  @Serializable(unknownProperties = UnknownProperties.FAIL)
  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  @Serializable(unknownProperties = UnknownProperties.IGNORE)
  record Event(String kind, @Extras Map<String, Object> rest) {}
}
