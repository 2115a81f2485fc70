package com.acme.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of documents of the runtime's tests, where their form is described. */
final class Documents {

  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*(.[^}]*)}");

  private Documents() {}

  static List<String> lines(String table) {
    String resource = "/grammar/" + table;
    try (InputStream in = Documents.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String line) {
    String whole = REPEATED.matcher(line).replaceAll(Documents::repeated);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] encoded = whole.equals("%") ? new byte[0] : whole.getBytes(UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '%') {
        out.write(Integer.parseInt(new String(encoded, i + 1, 2, UTF_8), 16));
        i += 2;
      } else {
        out.write(encoded[i]);
      }
    }
    return out.toByteArray();
  }

  private static String repeated(MatchResult found) {
    return Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1))));
  }
}
