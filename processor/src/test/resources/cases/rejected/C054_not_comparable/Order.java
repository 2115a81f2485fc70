package cases;

import dev.cairn.Serializable;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;

@Serializable
record Order(TreeSet<Object> any, SortedMap<Locale, String> names, TreeSet<?> unknown) {}
