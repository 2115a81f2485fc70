package dev.cairn.codec;

import dev.cairn.internal.Latin1;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The texts of a document that is to be a String which are not ASCII. Its bytes hold all else and
 * have places where these belong, so that no character is turned into UTF-8 and back. Not
 * thread-safe.
 */
final class ApartTexts {

  private static final int FIRST_SIZE = 16;

  private String[] texts = new String[FIRST_SIZE];

  /** Where each text belongs; what stands there in the bytes comes behind it. */
  private int[] places = new int[FIRST_SIZE];

  private int size;

  /** Of all texts: how many characters they have, and whether none is beyond Latin-1. */
  private long length;

  private boolean latin1 = true;

  /** Puts a text behind the bytes so far. */
  void add(String text, int place) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    texts[size] = text;
    places[size++] = place;
    length += text.length();
    latin1 &= Latin1.is(text);
  }

  /** How many bytes of UTF-8 the texts are; counted only where it may be more than so many. */
  long utf8Length(long enough) {
    if (length * Utf8.MOST_BYTES <= enough) {
      return length;
    }
    long bytes = 0;
    for (int i = 0; i < size; i++) {
      bytes += Utf8.length(texts[i], 0, texts[i].length());
    }
    return bytes;
  }

  /** The whole document. */
  String join(byte[] ascii, int end) {
    int all = Math.toIntExact(end + length);
    return latin1 ? joinBytes(ascii, end, all) : joinChars(ascii, end, all);
  }

  private String joinBytes(byte[] ascii, int end, int all) {
    byte[] joined = new byte[all];
    int from = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      int run = places[i] - from;
      System.arraycopy(ascii, from, joined, at, run);
      Latin1.copy(texts[i], 0, texts[i].length(), joined, at + run);
      from = places[i];
      at += run + texts[i].length();
    }
    System.arraycopy(ascii, from, joined, at, end - from);
    return new String(joined, StandardCharsets.ISO_8859_1);
  }

  /** Through a String of the bytes, which the JVM turns into characters 32 at a time. */
  private String joinChars(byte[] ascii, int end, int all) {
    String bytes = new String(ascii, 0, end, StandardCharsets.ISO_8859_1);
    char[] joined = new char[all];
    int from = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      String text = texts[i];
      bytes.getChars(from, places[i], joined, at);
      at += places[i] - from;
      text.getChars(0, text.length(), joined, at);
      at += text.length();
      from = places[i];
    }
    bytes.getChars(from, end, joined, at);
    return new String(joined);
  }
}
