package com.acme.properties;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A default of every kind. */
@Serializable
public record Defaults(
    @Default("\"USD\"") String currency,
    @Default("3") int retries,
    @Default("-9223372036854775808") long low,
    @Default("true") boolean enabled,
    @Default("0.5") double ratio,
    @Default("\"NaN\"") double odd,
    @Default("\"x\"") char letter,
    @Default("\"1.10\"") BigDecimal price,
    @Default("\"PT5M\"") Duration timeout,
    @Default("\"HIGH\"") Priority priority,
    @Default("[\"a\",\"b\"]") List<String> tags,
    @Default("[]") Set<Integer> numbers,
    @Default("{\"HIGH\":1}") Map<Priority, Integer> weights,
    @Default("\"maybe\"") Optional<String> note,
    @Default("null") Integer nothing,
    @Default("{\"a\":[1,2.0,null]}") Object anything) {

  /** An enum for a default. */
  @Serializable
  public enum Priority {
    LOW,
    HIGH
  }
}
