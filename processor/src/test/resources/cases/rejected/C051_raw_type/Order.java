package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

@Serializable
@SuppressWarnings("rawtypes")
record Order(List lines, Map<String, List> groups, Page page) {

  @Serializable
  record Page<T>(List<T> items) {}
}
