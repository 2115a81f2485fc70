package cases;

import dev.cairn.Serializable;
import java.util.Optional;

@Serializable
record Release(Version version, Optional<Version> former, Wrapped<String> name) {}
