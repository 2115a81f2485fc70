import dev.cairn.Serializable;
import java.util.List;

/** A record in no package. */
@Serializable
public record Unpackaged(String name, Kind kind, List<Unpackaged> others) {

  /** An enum in it. */
  @Serializable
  public enum Kind {
    ONE,
    TWO
  }
}
