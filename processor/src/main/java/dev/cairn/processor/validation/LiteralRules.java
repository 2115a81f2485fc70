package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_DEFAULT;

import dev.cairn.SerdeException;
import dev.cairn.codec.JsonReader;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.Slot;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Judges the literals of {@code @Default}, by reading them as a codec will. */
final class LiteralRules {

  private final ProcessingEnvironment environment;

  LiteralRules(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * The literal without insignificant space, where it fits.
   *
   * @param owner the property, as messages call it
   */
  Optional<String> check(Located<String> literal, Slot slot, String owner, List<Problem> problems) {
    Optional<JsonLiteral> compact = JsonLiteral.of(literal.value());
    Optional<String> obstacle =
        compact
            .map(value -> obstacle(value, slot))
            .orElseGet(() -> Optional.of("it is not one JSON value; texts need \"quotes\" in it"));
    obstacle.ifPresent(
        why ->
            problems.add(
                Problem.of(
                    BAD_DEFAULT,
                    literal.site(),
                    literal.value(),
                    owner,
                    slot.shape().type(),
                    why)));
    return obstacle.isEmpty() ? compact.map(JsonLiteral::text) : Optional.empty();
  }

  private Optional<String> obstacle(JsonLiteral literal, Slot slot) {
    try {
      JsonReader in = JsonReader.literal("[" + literal.text() + "]");
      in.beginArray();
      if (!in.nextElement()) {
        return Optional.of("it is empty");
      }
      LiteralReader reader = new LiteralReader(in, environment.getElementUtils());
      reader.read(slot);
      return in.nextElement() ? Optional.of("it is more than one value") : Optional.empty();
    } catch (UnfitLiteralException e) {
      return Optional.of(e.reason());
    } catch (SerdeException e) {
      return Optional.of(withoutPlace(e));
    }
  }

  /** The place in the literal helps nobody, for it stands in the message as a whole. */
  private static String withoutPlace(SerdeException e) {
    String message = String.valueOf(e.getMessage());
    int place = message.lastIndexOf(" at ");
    int offset = message.lastIndexOf(" (offset ");
    int end = place >= 0 ? place : offset;
    return end < 0 ? message : message.substring(0, end);
  }
}
