package cases;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Serializable
record Order<T>(
    @Default("USD") String currency,
    @Default("\"one\"") int count,
    @Default("300") byte small,
    @Default("1.0") long whole,
    @Default("null") boolean paid,
    @Default("1.50") BigDecimal amount,
    @Default("\"yesterday\"") Instant at,
    @Default("\"x\"") UUID id,
    @Default("\"CLOSED\"") Status status,
    @Default("[1, \"2\"]") List<Integer> numbers,
    @Default("[\"a\", \"a\"]") Set<String> tags,
    @Default("{\"a\": 1, \"a\": 2}") Map<String, Integer> counts,
    @Default("{\"X\": 1}") Map<Status, Integer> byStatus,
    @Default("{}") Order<T> parent,
    @Default("3") T value,
    @Default("3") Optional<String> note,
    @Default("1 2") int two,
    @Default("1], [2") int injected,
    @Default("") String empty) {

  enum Status {
    OPEN
  }
}
