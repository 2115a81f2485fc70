package dev.cairn.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "null | null",
        "~ 1 ~ | 1",
        "~[ 1 , 2 ]~ | [1,2]",
        "~{ \"a\" : [ true ] }~ | {\"a\":[true]}",
        "~\" a , ] \\\" b \"~ | ~\" a , ] \\\" b \"~",
        "~\"\\\\\"~ | ~\"\\\\\"~",
        "~[\"]\", {}]~ | ~[\"]\",{}]~",
      })
  void spaceBetweenTokensGoes(String source, String compact) {
    assertEquals(Optional.of(new JsonLiteral(compact)), JsonLiteral.of(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1 2",
        "true false",
        "\"a\" \"b\"",
        "1,2",
        "1],[2",
        "1]",
        "[1",
        "]",
        "}{",
        "\"open",
        "\"open\\\"",
        "[1]]"
      })
  void whatIsNotOneValueIsNoLiteral(String source) {
    assertEquals(Optional.empty(), JsonLiteral.of(source));
  }
}
