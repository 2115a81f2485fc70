package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;

@Serializable
enum Status {
  OPEN;

  @Default("1")
  int rank;
}
