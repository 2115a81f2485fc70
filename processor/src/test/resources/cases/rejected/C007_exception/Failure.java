package cases;

import dev.cairn.Serializable;

@Serializable
class Failure extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  int code;
}
