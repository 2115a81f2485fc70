package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Serializable
public record Contact<T extends @Nullable Object>(
    String name,
    @Nullable String nick,
    Integer boxed,
    List<String> mails,
    List<@Nullable String> lines,
    Map<String, Integer> counts,
    Object any,
    T value) {}
