package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable
record Page<T>(T[] items, List<T[]> rows) {}
