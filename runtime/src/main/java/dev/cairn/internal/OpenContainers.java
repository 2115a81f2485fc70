package dev.cairn.internal;

import dev.cairn.codec.JsonReader;
import dev.cairn.codec.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists and maps of open positions that are plain JSON. These are what documents are nested by
 * most deeply, so they do by themselves what their codecs would do through five more methods: as
 * many levels as {@link dev.cairn.Limits#DEFAULT} takes fit into a stack of 512 KB. Those of one
 * part have room for no more at first, so that a document of many does not become much larger.
 */
final class OpenContainers {

  private OpenContainers() {}

  static void writeList(OpenForms open, JsonWriter out, List<?> list) {
    out.beginArray(list);
    for (Object each : list) {
      out.element();
      open.write(out, each);
    }
    out.endArray();
  }

  /** Writes a map whose keys are Strings, none of them reserved. */
  static void writeMap(OpenForms open, JsonWriter out, Map<?, ?> map) {
    out.beginMap(map);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.key((String) entry.getKey());
      open.write(out, entry.getValue());
    }
    out.endMap();
  }

  static List<@Nullable Object> readList(OpenForms open, JsonReader in) {
    in.beginArray();
    if (!in.nextElement()) {
      return new ArrayList<>(0);
    }
    Object first = open.readValue(in, Object.class);
    boolean more = in.nextElement();
    List<@Nullable Object> list = more ? new ArrayList<>() : new ArrayList<>(1);
    list.add(first);
    while (more) {
      list.add(open.readValue(in, Object.class));
      more = in.nextElement();
    }
    return list;
  }

  @SuppressWarnings("NullAway") // the map takes null
  static Map<String, @Nullable Object> readMap(OpenForms open, JsonReader in) {
    in.beginMap();
    String key = in.nextKey();
    if (key == null) {
      return new LinkedHashMap<>(0);
    }
    Object first = open.readValue(in, Object.class);
    String next = in.nextKey();
    Map<String, @Nullable Object> map =
        next == null ? new LinkedHashMap<>(2) : new LinkedHashMap<>();
    in.put(map, key, first);
    while (next != null) {
      in.put(map, next, open.readValue(in, Object.class));
      next = in.nextKey();
    }
    return map;
  }
}
