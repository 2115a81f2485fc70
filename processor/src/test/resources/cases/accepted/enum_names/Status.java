package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable(aliases = "cases.State")
public enum Status {
  @Property(name = "open")
  OPEN,
  @Property(aliases = {"finished", "closed"})
  DONE,
  größer
}
