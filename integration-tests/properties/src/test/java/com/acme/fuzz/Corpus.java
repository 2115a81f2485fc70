package com.acme.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Inputs that a fuzzer found to be worth keeping, for each takes another way through the code. A
 * file per target, a line per input; bytes that are no printable ASCII stand as {@code \} and two
 * hexadecimal digits.
 */
final class Corpus {

  private static final HexFormat HEX = HexFormat.of();

  private Corpus() {}

  static List<byte[]> of(String target) {
    try (InputStream file = Corpus.class.getResourceAsStream("corpus/" + target + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(Corpus::input)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] input(String line) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        input.write(HexFormat.fromHexDigits(line, i + 1, i + 3));
        i += 2;
      } else {
        input.write(line.charAt(i));
      }
    }
    return input.toByteArray();
  }

  static String line(byte[] input) {
    StringBuilder line = new StringBuilder();
    for (byte each : input) {
      if (each >= ' ' && each < 0x7f && each != '\\') {
        line.append((char) each);
      } else {
        line.append('\\').append(HEX.toHexDigits(each));
      }
    }
    return line.toString();
  }
}
