package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
public final class ID {
  private final String id;
  private final KIND kind;

  private ID(String id, KIND kind) {
    this.id = id;
    this.kind = kind;
  }

  @Creator
  public static ID of(String id, KIND kind) {
    return new ID(id, kind);
  }

  public String id() {
    return id;
  }

  public KIND kind() {
    return kind;
  }

  public enum KIND {
    SMALL
  }
}
