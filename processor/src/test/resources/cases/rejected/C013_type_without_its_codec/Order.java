package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable
record Order(List<library.Address> addresses) {}
