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
      import java.math.BigDecimal;
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

  @TempDir Path directory;

  @Test
  void localesCharsetsAndTimeZones() throws Exception {
    ConsumerBuild build = new ConsumerBuild(directory).source("p/Main.java", MAIN).compile();
    String expected = build.run("p.Main");
    assertEquals("true", expected.split("\n")[1]);
    for (List<String> options :
        List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata"),
            List.of("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=UTC"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Xint"))) {
      assertEquals(expected, build.run("p.Main", options.toArray(String[]::new)));
    }
  }
}
