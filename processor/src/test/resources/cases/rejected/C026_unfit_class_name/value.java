package cases;

import dev.cairn.Serializable;

@Serializable
public final class value {

  public String text;

  @Serializable
  public record Inner(String text) {}
}
