package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
enum Status {
  @Property(name = "open")
  OPEN,
  @Property(name = "open")
  STARTED,
  @Property(aliases = "STARTED")
  RUNNING,
  @Property(aliases = "RUNNING")
  CLOSED
}
