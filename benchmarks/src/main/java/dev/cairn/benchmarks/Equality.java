package dev.cairn.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whether a library gives a document back as it was: checked before anything is timed, for it is no
 * merit to be fast and wrong.
 */
enum Equality {
  /** What is read equals what was written. */
  EXACT,
  /** It does not: something has been lost. */
  LOSES_DATA,
  /** The library cannot write or read it at all. */
  CANNOT;

  private static final int LONGEST_REASON = 160;

  /** What all libraries do with all documents; says on the console what goes wrong. */
  static Map<Document, Map<Library, Equality>> ofAll() {
    Map<Document, Map<Library, Equality>> all = new EnumMap<>(Document.class);
    for (Document document : Document.values()) {
      Map<Library, Equality> row = new EnumMap<>(Library.class);
      for (Library library : Library.values()) {
        row.put(library, of(library, document));
      }
      all.put(document, row);
    }
    return all;
  }

  private static Equality of(Library library, Document document) {
    if (document.isShuffled() && library.isBinary()) {
      return CANNOT;
    }
    try {
      Object value = document.value();
      Contestant contestant = library.of(value.getClass());
      boolean equal = value.equals(contestant.readBytes(contestant.writeBytes(value)));
      if (!library.isBinary()) {
        String text = contestant.write(value);
        equal &= value.equals(contestant.read(text));
        String other = document.isShuffled() ? ShuffledNames.of(text) : text;
        equal &= value.equals(contestant.readBytes(other.getBytes(StandardCharsets.UTF_8)));
      }
      if (!equal) {
        System.out.println(library + " loses data of " + document);
      }
      return equal ? EXACT : LOSES_DATA;
    } catch (Exception | LinkageError e) {
      String reason = String.valueOf(e);
      System.out.println(
          library
              + " cannot "
              + document
              + ": "
              + reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
      return CANNOT;
    }
  }
}
