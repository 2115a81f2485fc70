package cases.lang;

import dev.cairn.Serializable;
import java.util.List;

/** In this package, the simple name is that of this record. */
@Serializable
public record String(java.lang.String text, List<java.lang.String> lines, List<Override> peers) {}
