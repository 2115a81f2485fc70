package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

@Serializable
public record Pages<T extends Number>(Map.Entry<T, ?> first, List<? extends T>[] others) {}
