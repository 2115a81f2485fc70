package com.acme.properties;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a document without blanks. */
final class Json {

  private Json() {}

  /** The places of brackets, braces, colons, commas and quotes that begin or end a string. */
  static List<Integer> structure(String document) {
    List<Integer> places = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < document.length(); i++) {
      char each = document.charAt(i);
      if (text && each == '\\') {
        i++;
      } else if (each == '"') {
        text = !text;
        places.add(i);
      } else if (!text && "[]{}:,".indexOf(each) >= 0) {
        places.add(i);
      }
    }
    return places;
  }

  /** The document with blanks around all that is structure, and not in any string. */
  static String spread(String document, String blanks) {
    StringBuilder spread = new StringBuilder(blanks);
    boolean text = false;
    List<Integer> structure = structure(document);
    int next = 0;
    for (int i = 0; i < document.length(); i++) {
      char each = document.charAt(i);
      boolean place = next < structure.size() && structure.get(next) == i;
      next += place ? 1 : 0;
      boolean quote = place && each == '"';
      spread.append(place && (!quote || !text) ? blanks : "").append(each);
      text = quote != text;
      spread.append(place && !text ? blanks : "");
    }
    return spread.toString();
  }

  /** The document with all characters of strings as escapes. */
  static String escaped(String document) {
    StringBuilder escaped = new StringBuilder();
    boolean text = false;
    for (int i = 0; i < document.length(); i++) {
      char each = document.charAt(i);
      if (each == '"') {
        text = !text;
        escaped.append(each);
      } else if (text && each == '\\') {
        int length = document.charAt(i + 1) == 'u' ? 6 : 2;
        escaped.append(document, i, i + length);
        i += length - 1;
      } else {
        escaped.append(text ? String.format("\\u%04X", (int) each) : String.valueOf(each));
      }
    }
    return escaped.toString();
  }

  /** The end of the first member of the object that begins here: a comma or the closing brace. */
  static int endOfMember(String document, int object) {
    int depth = 0;
    boolean text = false;
    for (int i = object; i < document.length(); i++) {
      char each = document.charAt(i);
      if (text) {
        i += each == '\\' ? 1 : 0;
        text = each != '"';
      } else if (each == '"') {
        text = true;
      } else if (each == '{' || each == '[') {
        depth++;
      } else if (each == ',' && depth == 1) {
        return i;
      } else if ((each == '}' || each == ']') && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(document);
  }
}
