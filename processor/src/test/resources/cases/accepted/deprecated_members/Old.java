package cases;

import dev.cairn.Serializable;

@Deprecated
@Serializable
public record Old(@Deprecated(forRemoval = true) int former, Older older) {

  @Deprecated(forRemoval = true)
  @Serializable
  public record Older(int at) {}
}
