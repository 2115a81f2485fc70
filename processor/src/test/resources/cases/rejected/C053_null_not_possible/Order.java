package cases;

import dev.cairn.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

@Serializable
record Order(
    Map<@Nullable String, Integer> counts,
    Optional<@Nullable String> note,
    @Nullable OptionalInt count,
    TreeSet<@Nullable String> tags) {}
