package dev.cairn.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Versions that are written instead of newer ones, by wire name. Immutable and thread-safe. */
public final class PinnedVersions {

  /** No pins. */
  public static final PinnedVersions NONE = new PinnedVersions(Map.of(), List.of());

  private final Map<String, Integer> names;
  private final List<Pattern> patterns;

  private PinnedVersions(Map<String, Integer> names, List<Pattern> patterns) {
    this.names = Map.copyOf(names);
    this.patterns = List.copyOf(patterns);
  }

  private record Pattern(NameFilter filter, int version) {}

  /** These and a version of one type. */
  public PinnedVersions withName(String name, int version) {
    Map<String, Integer> all = new HashMap<>(names);
    all.put(name, version);
    return new PinnedVersions(all, patterns);
  }

  /** These and a version of the types whose names match a pattern and that nothing else pins. */
  public PinnedVersions withPattern(String pattern, int version) {
    List<Pattern> all = new ArrayList<>();
    all.add(new Pattern(NameFilter.ALL.allow(pattern), version));
    all.addAll(patterns);
    return new PinnedVersions(names, all);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return names.isEmpty() && patterns.isEmpty();
  }

  /** The newest version to write of a type. */
  public int version(String name) {
    Integer version = names.get(name);
    if (version != null) {
      return version;
    }
    for (Pattern pattern : patterns) {
      if (pattern.filter().takes(name, name)) {
        return pattern.version();
      }
    }
    return Integer.MAX_VALUE;
  }
}
