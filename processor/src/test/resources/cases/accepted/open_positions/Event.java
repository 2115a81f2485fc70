package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Serializable
public record Event(
    Object any,
    Number number,
    List<?> list,
    Map<String, ? extends CharSequence> texts,
    Optional<Object> maybe,
    List<? super Integer> sink) {}
