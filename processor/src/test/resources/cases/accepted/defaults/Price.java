package cases;

import dev.cairn.Default;
import dev.cairn.Ignore;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Serializable
public record Price(
    @Default("\"U\\u0053D \\\"é\\\" \\ud83d\"") String currency,
    @Default("true") boolean net,
    @Default("-1") byte small,
    @Default("9000000000") long large,
    @Default("0.25") float rate,
    @Default("1e300") double huge,
    @Default("\"x\"") char letter,
    @Default("null") Integer nothing,
    @Default("\"1.50\"") BigDecimal amount,
    @Default("\"2024-02-29\"") LocalDate day,
    @Default("\"B\"") Kind kind,
    @Default("[1,2]") List<Integer> list,
    @Default("[]") Optional<List<Kind>> maybe,
    @Default("{\"a\":[1]}") Object open,
    @Ignore @Default("[\"fresh\"]") List<String> ignored) {

  @Serializable
  public enum Kind {
    A,
    B
  }
}
