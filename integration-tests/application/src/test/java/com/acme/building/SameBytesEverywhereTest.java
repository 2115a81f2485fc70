package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same value is the same bytes in every JVM, whatever its locale, charset and time zone. */
class SameBytesEverywhereTest {

  private static final String MAIN =
      """
      package p;

      import dev.cairn.Serde;
      import dev.cairn.Serializable;
      import java.io.PrintStream;
      import java.math.BigDecimal;
      import java.nio.charset.StandardCharsets;
      import java.time.*;
      import java.util.*;

      @Serializable
      public record Main(
          String I, LocalDateTime local, ZonedDateTime zoned, double number, Level level,
          Map<Level, BigDecimal> map, Object open) {

        @Serializable
        public enum Level { INFO, TITLE }

        public static void main(String[] args) {
          Main main =
              new Main(
                  "\\u0130\\u0131iI\\u00e9\\ud83d\\ude00",
                  LocalDateTime.of(2026, 3, 29, 2, 30),
                  ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Paris")),
                  2.0E-3,
                  Level.TITLE,
                  Map.of(Level.INFO, new BigDecimal("1E+3")),
                  List.of(Locale.forLanguageTag("tr-TR"), 1.0f, 5L));
          byte[] bytes = Serde.serializeToBytes(main);
          System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
          System.out.println(HexFormat.of().formatHex(bytes));
          System.out.println(Serde.deserialize(bytes).equals(main));
          try {
            Serde.deserialize("{\\"I\\":1}", Main.class);
          } catch (dev.cairn.SerdeException e) {
            System.out.println(e.getMessage());
          }
        }
      }
      """;

  /** What each start of a JVM is given. */
  static final List<List<String>> OPTIONS =
      List.of(
          List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata"),
          List.of("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=UTC"),
          List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Xint"),
          List.of(),
          List.of("-Duser.language=ja", "-Duser.country=JP", "-Duser.variant=JP"),
          List.of("-Duser.language=hi", "-Duser.timezone=America/St_Johns", "-XX:+UseSerialGC"),
          List.of("-Duser.language=lt", "-Dfile.encoding=UTF-16", "-Duser.timezone=Pacific/Apia"),
          List.of("-Duser.language=de", "-Duser.timezone=Europe/Paris", "-XX:TieredStopAtLevel=1"),
          List.of("-Duser.language=az", "-Dfile.encoding=US-ASCII", "-XX:-CompactStrings"),
          List.of("-Duser.language=fa", "-Duser.timezone=Africa/Casablanca", "-XX:+UseParallelGC"));

  @TempDir Path directory;

  @Test
  void localesCharsetsAndTimeZones() throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    sameBytes(directory, List.of(jdk), OPTIONS.subList(0, 3));
  }

  /** Compiles the program once and starts it on every JDK with all options. */
  static void sameBytes(Path directory, List<Path> jdks, List<List<String>> options)
      throws Exception {
    ConsumerBuild build = new ConsumerBuild(directory).source("p/Main.java", MAIN).compile();
    String expected = build.run("p.Main");
    assertEquals("true", expected.split("\n")[1]);
    for (Path jdk : jdks) {
      for (List<String> each : options) {
        assertEquals(expected, build.runOn(jdk, "p.Main", each.toArray(String[]::new)));
      }
    }
  }
}
