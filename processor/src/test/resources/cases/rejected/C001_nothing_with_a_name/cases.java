package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Optional;

/** Has the name of its package, so what it names with the package is looked for in the class. */
@Serializable
public record cases(String id, Optional<cases.Line<String>> line, List<? super cases.Line<?>> all) {}
