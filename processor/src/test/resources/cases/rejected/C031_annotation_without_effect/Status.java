package cases;

import dev.cairn.Default;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;

@Serializable
enum Status {
  OPEN,
  @Sensitive
  SECRET;

  @Default("1")
  int rank;
}
