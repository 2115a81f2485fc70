package dev.cairn.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the known names that someone may have meant. */
public final class NearestNames {

  private static final int SHOWN = 3;

  /** Longer names are not compared, so that an error costs little whatever the data is. */
  private static final int LONGEST = 100;

  private NearestNames() {}

  /** Returns up to three names, the nearest first; none that differs in much more than a third. */
  public static List<String> of(String name, List<String> known) {
    List<String> nearest = new ArrayList<>();
    if (name.length() > LONGEST) {
      return nearest;
    }
    int furthest = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
    int[] distances = new int[known.size()]; // found once, for it is the name that costs
    for (int i = 0; i < distances.length; i++) {
      distances[i] = distance(name, known.get(i), furthest);
    }
    for (int distance = 0; distance <= furthest; distance++) {
      for (int i = 0; i < distances.length && nearest.size() < SHOWN; i++) {
        if (distances[i] == distance) {
          nearest.add(known.get(i));
        }
      }
    }
    return nearest;
  }

  /** Returns {@code ; did you mean 'a' or 'b'?}, or nothing where no name is near. */
  public static String suggestion(String name, List<String> known) {
    List<String> nearest = of(name, known);
    return nearest.isEmpty() ? "" : "; did you mean '" + String.join("' or '", nearest) + "'?";
  }

  /** The number of letters to add, drop or change, whatever their case; or more than the bound. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return least; // and no later row has less
      }
    }
    return row[b.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
