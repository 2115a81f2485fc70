package cases;

import dev.cairn.Serializable;
import java.util.ArrayList;

@Serializable
class Names extends ArrayList<String> {
  private static final long serialVersionUID = 1L;

  int limit;
}
