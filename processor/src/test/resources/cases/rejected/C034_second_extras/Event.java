package cases;

import dev.cairn.Extras;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable
record Event(@Extras Map<String, Object> rest, @Extras Map<String, Object> others) {}
