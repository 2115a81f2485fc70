package dev.cairn.benchmarks.peer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Types that some libraries do not know, and how their own text is read. */
final class TextTypes {

  static final Map<Class<?>, Function<String, Object>> PARSERS =
      Map.of(
          UUID.class, UUID::fromString,
          BigDecimal.class, BigDecimal::new,
          Instant.class, Instant::parse,
          LocalDate.class, LocalDate::parse,
          LocalTime.class, LocalTime::parse,
          LocalDateTime.class, LocalDateTime::parse,
          OffsetDateTime.class, OffsetDateTime::parse);

  private TextTypes() {}
}
