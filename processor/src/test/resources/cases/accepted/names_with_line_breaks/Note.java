package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable(name = "a\nnote", aliases = "the \"old\"\r\nnote")
public record Note(@Property(name = "its\ntext") String text, Kind kind) {

  @Serializable(name = "a\nkind")
  public enum Kind {
    @Property(name = "of\none")
    ONE
  }
}
