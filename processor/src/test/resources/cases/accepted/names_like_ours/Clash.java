package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Optional;

@Serializable
public record Clash(
    int in,
    String out,
    String value,
    long seen,
    int property,
    String LAYOUT,
    String layout,
    String INSTANCE,
    String REQUIRED,
    String Composed,
    Optional<String> result,
    List<String> elements,
    @Default("[]") List<String> element,
    int x,
    int X,
    String java,
    String dev,
    String cases,
    Codec codec,
    JsonWriter exception) {

  /** Hides a class of the runtime in this record, not in its codec. */
  @Serializable
  public record Codec(String name) {}

  @Serializable
  public record JsonWriter(int version) {}
}
