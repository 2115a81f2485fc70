package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stepped over is as well-formed as what is read, and errors say the same of it. */
class SkippedValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "[1 2]                        | Expected ',' or ']', found the number 2           | 3",
        "[1}                          | Expected ',' or ']', found '}'                    | 2",
        "{\"a\":1 \"b\":2}            | Expected ',' or '}', found the text \"b\"         | 7",
        "{\"a\":1]                    | Expected ',' or '}', found ']'                    | 6",
        "{\"a\":1,}                   | Expected a property name, found '}'               | 7",
        "{1}                          | Expected a property name, found the number 1      | 1",
        "{\"a\" 1}                    | Expected ':', found the number 1                  | 5",
        "{\"a\":1,\"\\u0061\":2}      | A name comes twice in one object                  | 7",
        "{\"a\":1,\"__version__\":2}  | Expected a name that is not reserved for envelopes"
            + " and versions, found the text \"__version__\" | 7",
        "{\"__data__\":2}             | Expected a name that is not reserved for envelopes"
            + " and versions, found the text \"__data__\" | 1",
        "{\"__classname__\":\"x\",\"a\":2} | Expected the three members of an envelope, found"
            + " the text \"a\" | 21",
        "{\"__classname__\":\"x\"}    | Expected the three members of an envelope, found '}' | 20",
        "tru                          | Expected true, found tru | 0"
      })
  void errorsAreThoseOfReading(String document, String problem, int offset) {
    MalformedDataException e =
        refused(MalformedDataException.class, () -> TestDocuments.skip(document));
    String message = e.getMessage();
    assertTrue(message.startsWith(problem + " at "), message);
    assertEquals(offset, e.offset());
  }

  /** Three members in their order and no others, whatever else there are three of. */
  @Test
  void envelopesHaveTheirThreeMembers() {
    String[] members = {
      "\"__classname__\":\"x\"", "\"__version__\":1", "\"__data__\":1", "\"a\":1", "\"\\u0061\":1"
    };
    TestDocuments.skip("{" + members[0] + "," + members[1] + "," + members[2] + "}");
    for (int second = 0; second < members.length; second++) {
      for (int third = 0; third < members.length; third++) {
        String two = "{" + members[0] + "," + members[second];
        String three = two + "," + members[third] + "}";
        if (second != 1 || third != 2) {
          refused(MalformedDataException.class, () -> TestDocuments.skip(three));
        }
        refused(MalformedDataException.class, () -> TestDocuments.skip(two + "}"));
        String four = two + "," + members[2] + "," + members[third] + "}";
        refused(MalformedDataException.class, () -> TestDocuments.skip(four));
      }
    }
  }

  /** A name is within the limit if its text is, however it is spelled. */
  @Test
  void namesThatAreSkippedHaveTheLimitOfTheirText() {
    for (int length = 1; length < 20; length++) {
      for (String letter : new String[] {"a", "é", "€", "\\n", "\\u0061", "\\u20ac"}) {
        String document = "{\"" + letter.repeat(length) + "\":1}";
        skip(document, Limits.DEFAULT.withNameLength(length));
        if (length > 1) {
          Limits over = Limits.DEFAULT.withNameLength(length - 1);
          refused(LimitExceededException.class, () -> skip(document, over));
        }
      }
    }
  }

  private static void skip(String document, Limits limits) {
    TestDocuments.read(
        document,
        limits,
        in -> {
          in.skipValue();
          return 0;
        });
  }

  /** Of which a few are compared where they stand, and more of them as texts. */
  @Test
  void aNameComesOnceHoweverManyThereAre() {
    for (int count = 1; count < 20; count++) {
      StringBuilder names = new StringBuilder("{");
      for (int i = 0; i < count; i++) {
        names.append("\"n").append(i).append("\":{\"n\":[{\"n0\":1}]},");
      }
      TestDocuments.skip(names + "\"x\":1}");
      for (int i = 0; i < count; i++) {
        String again = names + "\"n" + i + "\":1}";
        refused(MalformedDataException.class, () -> TestDocuments.skip(again));
        String escaped = names + "\"\\u006e" + i + "\":1}";
        refused(MalformedDataException.class, () -> TestDocuments.skip(escaped));
      }
    }
  }

  @Test
  void objectsAreSkippedAtAnyDepth() {
    for (int depth = 1; depth < 40; depth++) {
      String document = "{\"a\":1,\"b\":".repeat(depth) + "1" + ",\"c\":2}".repeat(depth);
      TestDocuments.skip(document);
      String twice = document.substring(0, document.length() - 1) + ",\"a\":1}";
      refused(MalformedDataException.class, () -> TestDocuments.skip(twice));
    }
  }
}
