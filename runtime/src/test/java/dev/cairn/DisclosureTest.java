package dev.cairn;

import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.sample.ShownTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of documents, and what is replaced in copies of them: the same values. */
class DisclosureTest {

  private static final SerdeMapper MAPPER = ShownTypes.mapper();

  private static String masked(String document) {
    return MAPPER.replaceSensitive(document, (property, value) -> "\"***\"");
  }

  /** As it is shown, and copied with {@code ***} for what is replaced. */
  private static void assertShown(String shown, String copy, String document) {
    assertEquals(shown, MAPPER.stringify(document), document);
    assertEquals(copy.replace("***", "\"***\""), masked(document), document);
  }

  /** Properties of a holder: as they are, as they are shown, and as they are copied. */
  static Stream<Arguments> holders() {
    return Stream.of(
            // as it should be
            "'one':{'number':'4','holder':'A'} | one={number=***, holder=A}"
                + " | 'one':{'number':***,'holder':'A'}",
            "'one' : { 'holder' : 'A' , 'number' : [ 4 ] } , 'plain':{ }"
                + " | one={holder=A, number=***}, plain={}"
                + " | 'one' : { 'holder' : 'A' , 'number' : *** } , 'plain':{ }",
            "'one':null | one=null | 'one':null",
            "'one':{'number':null} | one={number=***} | 'one':{'number':***}",
            "'cards':[] | cards=[] | 'cards':[]",
            "'cards':[ {'number':1} , {'holder':2}, null,{'number':3} ],'one':{'number':4}"
                + " | cards=[{number=***}, {holder=2}, null, {number=***}], one={number=***}"
                + " | 'cards':[ {'number':***} , {'holder':2}, null,{'number':***} ],"
                + "'one':{'number':***}",
            "'pair':[{'number':1},{'number':2}] | pair=[{number=1}, {number=***}]"
                + " | 'pair':[{'number':1},{'number':***}]",
            "'node':{'next':{'list':[{'next':null}]}} | node={next={list=[{next=null}]}}"
                + " | 'node':{'next':{'list':[{'next':null}]}}",
            "'any':{'number':[1,{'a':2}]} | any={number=[1, {a=2}]} | 'any':{'number':[1,{'a':2}]}",
            // a scalar, an array or an object where another one is due
            "'one':'4' | one=*** | 'one':***",
            "'one':4.5 ,'plain':1 | one=***, plain=1 | 'one':*** ,'plain':1",
            "'one':['4'],'cards':['4',true] | one=***, cards=[***, ***]"
                + " | 'one':***,'cards':[***,***]",
            "'cards':{'number':1,'holder':2} | cards={number=***, holder=2}"
                + " | 'cards':{'number':***,'holder':2}",
            "'pair':{'number':1} | pair=*** | 'pair':***",
            "'plain':'x','plain2':'y' | plain=x, plain2=y | 'plain':'x','plain2':'y'",
            "'plain':['x'],'plain2':['y'] | plain=[x], plain2=[y] | 'plain':['x'],'plain2':['y']",
            "'node':'x' | node=x | 'node':'x'",
            "'both':'4','plain':'x','both':'4' | both=***, plain=x | 'both':***,'plain':'x'",
            // members that are not known
            "'one':{'x':{'y':1}} | one={x=***} | 'one':{'x':***}",
            "'plain':{'x':{'y':1}} | plain={x={y=1}} | 'plain':{'x':{'y':1}}",
            "'x':1 | x=*** | 'x':***",
            // generic types
            "'slotInt':{'value':'x','deeper':{'value':'y'}}"
                + " | slotInt={value=x, deeper={value=y}}"
                + " | 'slotInt':{'value':'x','deeper':{'value':'y'}}",
            "'slotCard':{'value':'x','deeper':{'value':['y']}}"
                + " | slotCard={value=***, deeper={value=[***]}}"
                + " | 'slotCard':{'value':***,'deeper':{'value':[***]}}",
            "'slotInt':'x','slotCard':'4' | slotInt=x, slotCard=*** | 'slotInt':'x','slotCard':***",
            "'slotCard':'4','slotInt':'x' | slotCard=***, slotInt=x | 'slotCard':***,'slotInt':'x'",
            "'ofInt':'x','ofCard':'4' | ofInt=x, ofCard=*** | 'ofInt':'x','ofCard':***",
            "'ofCard':'4','ofInt':'x' | ofCard=***, ofInt=x | 'ofCard':***,'ofInt':'x'",
            "'ofBoth':'4','ofInt':'x' | ofBoth=***, ofInt=x | 'ofBoth':***,'ofInt':'x'",
            "'ofLoop':'4','ofLoop':'x' | ofLoop=*** | 'ofLoop':***",
            "'ofCard':{'a':[{'number':1}]} | ofCard={a=[{number=***}]}"
                + " | 'ofCard':{'a':[{'number':***}]}",
            // versions in closed positions, one of which keeps what it does not know
            "'kept':{'__version__':2,'key':1,'other':2} | kept={__version__=2, key=***, other=2}"
                + " | 'kept':{'__version__':2,'key':***,'other':2}",
            "'kept':{'__version__':3,'key':1,'other':2} | kept={__version__=3, key=***, other=***}"
                + " | 'kept':{'__version__':3,'key':***,'other':***}",
            "'kept':{'key':1,'other':2} | kept={key=***, other=***}"
                + " | 'kept':{'key':***,'other':***}")
        .map(line -> line.replace('\'', '"').split(" \\| "))
        .map(parts -> Arguments.of(withoutRepeated(parts[0]), parts[1], parts[2]));
  }

  /** No document has one name twice. */
  private static String withoutRepeated(String members) {
    return members.replaceFirst(",\"(both|ofLoop)\":\"[4x]\"$", "");
  }

  @ParameterizedTest
  @MethodSource("holders")
  void closedPositions(String members, String shown, String copy) {
    assertShown(
        "shown.Holder@version=1(" + shown + ")",
        envelope("shown.Holder", 1, "{" + copy + "}"),
        envelope("shown.Holder", 1, "{" + members + "}"));
  }

  @Test
  void envelopes() {
    String card = envelope("shown.Card", 1, "{\"number\":4}");
    String hidden = envelope("shown.Card", 1, "{\"number\":***}");
    String shown = "shown.Card@version=1(number=***)";
    assertShown(shown, hidden, card);
    assertShown(
        "[1, " + shown + ", {a=" + shown + ", b=2}, " + shown + "]",
        "[1," + hidden + ", {\"a\":" + hidden + ",\"b\":2} ," + hidden + " ]",
        "[1," + card + ", {\"a\":" + card + ",\"b\":2} ," + card + " ]");
    assertShown(
        "shown.Holder@version=1(cards=set@version=1({number=***}), one=" + shown + ")",
        envelope(
            "shown.Holder",
            1,
            "{\"cards\":" + envelope("set", 1, "[{\"number\":***}]") + ",\"one\":" + hidden + "}"),
        envelope(
            "shown.Holder",
            1,
            "{\"cards\":" + envelope("set", 1, "[{\"number\":4}]") + ",\"one\":" + card + "}"));
    assertShown(
        "shown.Kept@version=2(key=***, other=2)",
        envelope("shown.Kept", 2, "{\"key\":***,\"other\":2}"),
        envelope("shown.Kept", 2, "{\"key\":1,\"other\":2}"));
    assertShown(
        "vault@version=1(pin=***)",
        envelope("vault", 1, "{\"pin\":***}"),
        envelope("vault", 1, "{\"pin\":1}"));
  }

  /** Where a type with a secret is due, what is in an envelope that does not belong is hidden. */
  @Test
  void envelopesThatDoNotBelong() {
    for (String data : List.of("1", "null", "{\"a\":1}", "[1]", envelope("gone", 1, "1"))) {
      for (String name : List.of("gone", "map", "string")) {
        assertShown(
            "shown.Holder@version=1(one=" + name + "@version=1(***))",
            envelope("shown.Holder", 1, "{\"one\":" + envelope(name, 1, "***") + "}"),
            envelope("shown.Holder", 1, "{\"one\":" + envelope(name, 1, data) + "}"));
      }
    }
    String plain = "{\"plain\":" + envelope("string", 1, "\"a\"") + "}";
    assertShown(
        "shown.Holder@version=1(plain=string@version=1(a))",
        envelope("shown.Holder", 1, plain),
        envelope("shown.Holder", 1, plain));
  }

  @Test
  void dataOfUnknownTypesIsShownAndNotCopied() {
    assertShown(
        "[gone@version=1(a=1), 2]",
        "[" + envelope("gone", 1, "***") + ",2]",
        "[" + envelope("gone", 1, "{\"a\":1}") + ",2]");
    assertShown(
        "array@version=1(type=gone, items=[1])",
        envelope("array", 1, "***"),
        envelope("array", 1, "{\"type\":\"gone\",\"items\":[1]}"));
  }

  private static void assertArray(String shown, String copy, String data) {
    assertShown(
        "array@version=1(" + shown + ")", envelope("array", 1, copy), envelope("array", 1, data));
  }

  @Test
  void arrays() {
    String type = "{\"type\":\"shown.Card%s\",\"items\":%s}";
    assertArray(
        "type=shown.Card, items=[{number=***}, null]",
        type.formatted("", "[{\"number\":***},null]"),
        type.formatted("", "[{\"number\":4},null]"));
    assertArray(
        "type=shown.Card[], items=[[{number=***}]]",
        type.formatted("[]", "[[{\"number\":***}]]"),
        type.formatted("[]", "[[{\"number\":4}]]"));
    String most = "[]".repeat(255);
    assertArray(
        "type=shown.Card" + most + ", items=[***]",
        type.formatted(most, "[***]"),
        type.formatted(most, "[4]"));
    String more = "[]".repeat(256);
    assertArray("type=shown.Card" + more + ", items=[4]", "***", type.formatted(more, "[4]"));
    for (String component : List.of("int", "int?", "object", "string[]", "list")) {
      String data = "{\"type\":\"" + component + "\",\"items\":[1]}";
      assertArray("type=" + component + ", items=[1]", data, data);
    }
  }

  @Test
  void arraysThatDoNotSayFirstWhatTheyHold() {
    for (String data :
        List.of(
            "{}",
            "null",
            "7",
            "[]",
            "{\"items\":[1],\"type\":\"shown.Card\"}",
            "{\"kind\":\"shown.Card\",\"items\":[1]}",
            "{\"type\":7,\"items\":[1]}",
            "{\"type\":{},\"items\":[1]}")) {
      assertArray("***", "***", data);
    }
  }

  @Test
  void aReplacementIsToldTheInnermostProperty() {
    List<String> told = new ArrayList<>();
    MAPPER.replaceSensitive(
        "["
            + envelope(
                "shown.Holder",
                1,
                "{\"cards\":[{\"number\": 1 },\"a\"],\"one\":{\"number\":{\"x\":1}},\"pair\":true}")
            + ","
            + envelope("gone", 1, "[1, 2]")
            + "]",
        (property, value) -> {
          told.add(property + "=" + value);
          return value;
        });
    assertEquals(
        List.of("number=1", "cards=\"a\"", "number={\"x\":1}", "pair=true", "=[1, 2]"), told);
  }

  @Test
  void whatIsNoDocumentIsNotCopied() {
    for (String document : List.of("", "[1,]", "{\"a\":1,\"a\":2}", "[1]2")) {
      assertThrows(MalformedDataException.class, () -> masked(document), document);
    }
    assertEquals(" [1, \"a\" ] ", masked(" [1, \"a\" ] "));
  }

  @Test
  void codecsDescribeOnlyWhatIsShown() {
    String document = "[\"" + "a".repeat(20) + "\"," + envelope("shown.Mute", 1, "\"x\"") + "]";
    assertEquals("[aaaaaaaa…", MAPPER.stringify(document, 10));
    assertThrows(AssertionError.class, () -> MAPPER.stringify(document));
    assertEquals(
        "sample.Tag@version=1(***)",
        MAPPER.stringify(envelope("sample.Tag", 1, envelope("gone", 1, "\"x\""))),
        "data that is an envelope is not what it describes");
  }
}
