package cases;

import dev.cairn.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;

@Serializable
record Flags<E extends Enum<E>>(EnumSet<E> set, EnumMap<E, String> map, EnumSet<?> any) {}
