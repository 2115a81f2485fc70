package cases;

import dev.cairn.Default;
import dev.cairn.Property;
import dev.cairn.Serializable;
import java.util.Set;

@Serializable
record Order(
    int id,
    @Property(name = "client", aliases = "customer") String customer,
    Set<Line> lines,
    @Default("1") int priority,
    boolean paid) {}
