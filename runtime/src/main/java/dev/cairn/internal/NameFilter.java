package dev.cairn.internal;

import java.util.List;

/**
 * The wire names that a mapper takes from data. A star in a pattern stands for any characters, dots
 * too; all else stands for itself. Immutable and thread-safe.
 */
public final class NameFilter {

  /** Takes every name. */
  public static final NameFilter ALL = new NameFilter(List.of(), List.of());

  private final List<String> allowed;
  private final List<String> denied;

  private NameFilter(List<String> allowed, List<String> denied) {
    this.allowed = allowed;
    this.denied = denied;
  }

  /** Returns this filter with more patterns of which a name must match one. */
  public NameFilter allow(String... patterns) {
    return new NameFilter(with(allowed, patterns), denied);
  }

  /** Returns this filter with more patterns of which a name must match none. */
  public NameFilter deny(String... patterns) {
    return new NameFilter(allowed, with(denied, patterns));
  }

  private static List<String> with(List<String> patterns, String... more) {
    List<String> all = new java.util.ArrayList<>(patterns);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  /**
   * Says whether a type is taken that data calls {@code found}. A denied type is denied under each
   * of its names, so that an alias is no way around; an allowed one is allowed under each.
   *
   * @param name what the type is called today
   */
  public boolean takes(String found, String name) {
    return !matchesOne(denied, found, name)
        && (allowed.isEmpty() || matchesOne(allowed, found, name));
  }

  /** Says whether every name is taken. */
  public boolean takesAll() {
    return allowed.isEmpty() && denied.isEmpty();
  }

  private static boolean matchesOne(List<String> patterns, String found, String name) {
    for (int i = 0; i < patterns.size(); i++) {
      if (matches(patterns.get(i), found) || matches(patterns.get(i), name)) {
        return true;
      }
    }
    return false;
  }

  /** Goes back to the last star only, so the time is at most the product of both lengths. */
  private static boolean matches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
