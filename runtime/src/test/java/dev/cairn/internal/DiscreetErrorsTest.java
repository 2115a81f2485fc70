package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import dev.cairn.codec.Codec;
import dev.cairn.sample.ShownTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which errors lie in sensitive values, and what is left of them then. */
class DiscreetErrorsTest {

  private static final Registry REGISTRY = new Registry(List.of(ShownTypes.loader()));
  private static final Documents DOCUMENTS =
      new Documents(
          Limits.DEFAULT,
          new OpenForms(REGISTRY, NameFilter.ALL, false, PinnedVersions.NONE),
          REGISTRY);
  private static final Codec<?> HOLDER = Objects.requireNonNull(REGISTRY.byName("shown.Holder"));

  private static MalformedDataException error(String problem, long offset) {
    return new MalformedDataException(problem, new Location("Root.x", offset, null, 0), null);
  }

  private static MalformedDataException of(MalformedDataException error, String document) {
    return DiscreetErrors.of(
        error,
        document.getBytes(StandardCharsets.UTF_8),
        HOLDER,
        new Disclosure(REGISTRY, DOCUMENTS, false));
  }

  /** The bytes in front of the caret. */
  private static int offset(String marked) {
    return marked.substring(0, marked.indexOf('^')).getBytes(StandardCharsets.UTF_8).length;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "^\"S3CRET\" | Holder",
        " ^\"S3CRET\" | Holder",
        "^12 | Holder",
        "^true | Holder",
        "{\"one\":{\"number\":^\"S3\"}} | Holder.one.number",
        "{\"one\":{\"number\":^-1}} | Holder.one.number",
        "{\"one\":{\"number\":-^1}} | Holder.one.number",
        "{\"one\":{\"number\":\"é😀S^3\"}} | Holder.one.number",
        "{\"é😀\":1,\"one\":{\"number\":^1}} | Holder.one.number",
        "{\"one\":{\"number\":[1,^\"S3\"]}} | Holder.one.number",
        "{\"one\":{\"number\":[1,^[2]]}} | Holder.one.number",
        "{\"one\":{\"number\":[1^]}} | Holder.one.number",
        "{\"one\":{\"number\":{\"a\":^{}}}} | Holder.one.number",
        "{\"one\":{\"number\":1},\"cards\":[{\"number\":^2}]} | Holder.cards[0].number",
        "{\"one\":^\"S3\"} | Holder.one",
      })
  void inASensitiveValueTheyNameItsPlaceAlone(String marked, String path) {
    MalformedDataException said =
        of(error("Expected a date, found S3CRET", offset(marked)), marked.replace("^", ""));
    assertEquals(path, said.path());
    assertNull(said.getCause());
    assertEquals(
        "Expected a date, found what may be @Sensitive and is not shown at "
            + path
            + " (offset "
            + said.offset()
            + ")",
        said.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^{\"one\":{\"number\":1}}",
        "^[1]",
        "{^\"one\":{\"number\":1}}",
        "{\"one\":^{\"number\":1}}",
        "{\"one\":^[{\"number\":1}]}",
        "{\"one\":{\"number\":^{}}}",
        "{\"one\":{\"number\":^[1]}}",
        "{\"one\":{\"number\":1^}}",
        "{\"one\":{\"number\":1},^\"plain\":1}",
        "{\"plain\":^\"a\"}",
        "{\"plain\":{\"a\":\"b^\"}}",
        "{\"one\":{\"holder\":^1}}",
        "{\"one\":{\"number\":1,\"holder\":^1}}",
        "{\"one\":^",
        "^",
      })
  void anywhereElseTheyAreAsTheyWere(String marked) {
    MalformedDataException error = error("Expected a date, found this", offset(marked));
    assertSame(error, of(error, marked.replace("^", "")));
  }

  @Test
  void withoutAPlaceTheyAreAsTheyWere() {
    String document = "\"S3\"";
    for (int offset : new int[] {-1, 4, 5}) {
      MalformedDataException error = error("Expected a date, found this", offset);
      assertSame(error, of(error, document));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expected a prime",
        "deserialize of 'S3CRET' failed, found it",
        "S3CRET: Expected a date, found S3CRET",
        ", found S3CRET",
        "",
      })
  void onlyWhatIsExpectedIsToldOfThem(String problem) {
    assertEquals(
        "A value is refused that may be @Sensitive and is not shown at Holder (offset 0)",
        of(error(problem, 0), "\"S3\"").getMessage());
  }

  @Test
  void whereTheTypeIsOpenTheEnvelopesTellIt() {
    String document =
        "[{\"__classname__\":\"shown.Card\",\"__version__\":1,\"__data__\":{\"number\":12}}]";
    MalformedDataException said =
        DiscreetErrors.of(
            error("Expected a date, found 12", document.indexOf("12")),
            document.getBytes(StandardCharsets.UTF_8),
            null,
            new Disclosure(REGISTRY, DOCUMENTS, false));
    assertEquals("$[0].number", said.path());
  }
}
