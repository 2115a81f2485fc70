package cases;

import dev.cairn.Serializable;

@Serializable(version = -1)
enum Status {
  OPEN
}
