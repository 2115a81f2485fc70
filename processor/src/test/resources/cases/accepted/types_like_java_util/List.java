package cases.util;

import dev.cairn.Serializable;

@Serializable
public record List<T>(java.util.List<T> items, List<T> next, Optional optional, java.util.Optional<Optional> o) {}
