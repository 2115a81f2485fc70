package cases;

import dev.cairn.Serializable;
import java.util.Optional;
import java.util.OptionalInt;

@Serializable
record Order(Optional<Optional<String>> note, Optional<OptionalInt> count) {}
