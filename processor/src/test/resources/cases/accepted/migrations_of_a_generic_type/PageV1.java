package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable(name = "cases.Page")
record PageV1<T>(List<T> items) {}
