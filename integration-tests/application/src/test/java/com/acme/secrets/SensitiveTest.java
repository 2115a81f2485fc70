package com.acme.secrets;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.secrets.Wallet.Means;
import com.acme.secrets.Wallet.Outcome;
import com.acme.secrets.Wallet.Slot;
import dev.cairn.LimitExceededException;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stringify keeps from people. */
class SensitiveTest {

  private static final String CARD = "com.acme.secrets.Card";
  private static final String WALLET = "com.acme.secrets.Wallet";
  private static final String CUSTOMER = "com.acme.secrets.Customer";
  private static final Card ANNS = new Card("4111-1111", "Ann");

  /** Written and read back as ever, and shown without a trace of what is secret. */
  private static void assertShown(String shown, Object value) {
    String json = Serde.serialize(value);
    assertTrue(json.contains("4111-1111"), json);
    assertEquals(json, Serde.serialize(Serde.deserialize(json)));
    assertEquals(shown, Serde.stringify(json));
    assertFalse(Serde.stringify(json).contains("4111"));
  }

  private static void assertShown(String shown, Wallet wallet) {
    assertShown("com.acme.secrets.Wallet@version=1(" + shown + ")", (Object) wallet);
  }

  private static String shownCard(String name) {
    return "{" + name + "=***, holder=Ann}";
  }

  @Test
  void aProperty() {
    assertShown("com.acme.secrets.Card@version=1(card-number=***, holder=Ann)", ANNS);
    assertEquals("Card[number=4111-1111, holder=Ann]", ANNS.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "1", "\"x\"", "{}", "[]", "{\"a\":[1,{\"b\":\"]}\\\"\"}]}", "[[[\"}\"]]]"})
  void theWholeValueWhateverItIs(String value) {
    assertEquals(
        "com.acme.secrets.Card@version=1(card-number=***, holder=Ann)",
        Serde.stringify(
            envelope(CARD, 1, "{\"card-number\" : " + value + " ,\"holder\":\"Ann\"}")));
    assertEquals(
        "com.acme.secrets.Card@version=1(card-number=***)",
        Serde.stringify(envelope(CARD, 1, "{\"card-number\":" + envelope("x", 1, value) + "}")));
  }

  @Test
  void underEveryNameInEverySpelling() {
    assertEquals(
        "com.acme.secrets.Card@version=1(number=***, pan=***, card-number=***, Number=4)",
        Serde.stringify(
                envelope(
                    CARD,
                    1,
                    "{\"\\u006eumber\":1,\"p\\u0061n\":2,\"card\\u002dnumber\":3,\"holder\":4}"))
            .replace("holder", "Number"));
    assertEquals(
        "com.acme.secrets.Client@version=3(name=Ann, ssn=***)",
        Serde.stringify(
            envelope("com.acme.secrets.Client", 3, "{\"name\":\"Ann\",\"ssn\":\"1\"}")));
    assertEquals(
        "com.acme.secrets.Card@version=1(pan=***)",
        Serde.stringify(
            "{\"__cl\\u0061ssname__\":\"com.acme.secrets.C\\u0061rd\",\"__version__\":1,"
                + "\"__data__\":{\"pan\":1}}"));
  }

  @Test
  void closedPositionsOfEveryKind() {
    Wallet wallet =
        new Wallet(
            ANNS,
            List.of(ANNS, ANNS),
            new Card[][] {{ANNS}, {}},
            Map.of("k", ANNS),
            Map.of(ANNS, ANNS),
            List.of(Map.of(ANNS, 1)),
            List.of(ANNS),
            new ArrayDeque<>(List.of(ANNS)),
            Map.entry("k", ANNS),
            Optional.of(ANNS),
            new Slot<>(ANNS, new Slot<>(List.of(ANNS), null)),
            new Outcome.Done<>(ANNS),
            new Means.ByCard(ANNS),
            List.of(ANNS));
    String card = shownCard("card-number");
    String shown =
        ("one=C, list=[C, C], arrays=[[C], []], named={k=C}, pairs=[[C, C]], listed=[[[C, 1]]],"
                + " any=[C], deque=[C], entry=[k, C], maybe=C,"
                + " slot={value=C, deeper={value=[C]}},"
                + " outcome=com.acme.secrets.Wallet.Outcome.Done@version=1(value=C),"
                + " means=com.acme.secrets.Wallet.Means.ByCard@version=1(card=C),"
                + " open=[com.acme.secrets.Card@version=1(D)]")
            .replace("C]", card + "]")
            .replaceAll("\\bC\\b", card)
            .replace("(D)", "(card-number=***, holder=Ann)");
    String json = Serde.serialize(wallet);
    assertEquals("com.acme.secrets.Wallet@version=1(" + shown + ")", Serde.stringify(json));
  }

  private static Wallet holding(Collection<Card> any, Object open) {
    return new Wallet(
        null,
        null,
        null,
        null,
        null,
        null,
        any,
        null,
        null,
        Optional.empty(),
        null,
        null,
        null,
        open);
  }

  @Test
  void envelopesOfContainersInClosedPositions() {
    assertShown(
        "any=set@version=1(" + shownCard("card-number") + ")",
        holding(new LinkedHashSet<>(List.of(ANNS)), null));
    assertEquals(
        "com.acme.secrets.Wallet@version=1(maybe=optional@version=1(C), named=map@version=1([k, C]),"
                .replace("C", shownCard("pan"))
            + " pairs=sorted-map@version=1([{pan=***}, {pan=***}]))",
        Serde.stringify(
            envelope(
                WALLET,
                1,
                "{\"maybe\":"
                    + envelope("optional", 1, "[{\"pan\":1,\"holder\":\"Ann\"}]")
                    + ",\"named\":"
                    + envelope("map", 1, "[[\"k\",{\"pan\":1,\"holder\":\"Ann\"}]]")
                    + ",\"pairs\":"
                    + envelope("sorted-map", 1, "[[{\"pan\":1},{\"pan\":2}]]")
                    + "}")));
    assertEquals(
        "com.acme.secrets.Wallet@version=1(one=com.acme.secrets.Card@version=1(pan=***))",
        Serde.stringify(envelope(WALLET, 1, "{\"one\":" + envelope(CARD, 1, "{\"pan\":1}") + "}")));
  }

  @Test
  void openPositionsOfEveryKind() {
    String card = "com.acme.secrets.Card@version=1(card-number=***, holder=Ann)";
    assertShown("open=" + card, holding(null, ANNS));
    assertShown("open={k=[" + card + "]}", holding(null, Map.of("k", List.of(ANNS))));
    assertShown(
        "open=map@version=1([" + card + ", 1])", holding(null, new HashMap<>(Map.of(ANNS, 1))));
    assertShown(
        "open=set@version=1(" + card + ")", holding(null, new LinkedHashSet<>(List.of(ANNS))));
    assertShown("open=optional@version=1(" + card + ")", holding(null, Optional.of(ANNS)));
    assertShown("open=entry@version=1(k, " + card + ")", holding(null, Map.entry("k", ANNS)));
    assertShown(
        "open={a=" + card + "}",
        holding(
            null,
            new TreeMap<>(Map.of("a", ANNS))
                .descendingMap().entrySet().stream()
                    .collect(
                        java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue))));
    assertShown(
        "open=array@version=1(type=com.acme.secrets.Card, items=[C, null])"
            .replace("C,", shownCard("card-number") + ","),
        holding(null, new Card[] {ANNS, null}));
    assertShown(
        "open=array@version=1(type=com.acme.secrets.Card[], items=[[C]])"
            .replace("C]]", shownCard("card-number") + "]]"),
        holding(null, new Card[][] {{ANNS}}));
    assertShown(
        "open=com.acme.secrets.Wallet.Slot@version=1(value=" + card + ")",
        holding(null, new Slot<>(ANNS, null)));
    assertShown("[" + card + "]", (Object) List.of(ANNS));
  }

  @Test
  void typesThatNobodyKnowsAreShownAndWhatIsKnownInThemIsNot() {
    assertEquals(
        "com.acme.Gone@version=1(number=1, card=com.acme.secrets.Card@version=1(number=***))",
        Serde.stringify(
            envelope(
                "com.acme.Gone",
                1,
                "{\"number\":1,\"card\":" + envelope(CARD, 1, "{\"number\":1}") + "}")));
    assertEquals(
        "array@version=1(type=com.acme.Gone, items=[{number=1}])",
        Serde.stringify(
            envelope("array", 1, "{\"type\":\"com.acme.Gone\",\"items\":[{\"number\":1}]}")));
    assertEquals("{number=1}", Serde.stringify("{\"number\":1}"), "no envelope, no type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a value where an object is due, an object where values are due, a name nobody knows
        "{\"one\":\"4111\"} | one=***",
        "{\"one\":[\"4111\"]} | one=***",
        "{\"one\":[{\"number\":1}]} | one=***",
        "{\"one\":null} | one=null",
        "{\"list\":\"4111\"} | list=***",
        "{\"list\":[\"4111\",null]} | list=[***, null]",
        "{\"list\":{\"number\":1,\"holder\":2}} | list={number=***, holder=2}",
        "{\"arrays\":[{\"number\":1}]} | arrays=[{number=***}]",
        "{\"arrays\":{\"number\":1}} | arrays=***",
        "{\"named\":\"4111\"} | named=***",
        "{\"named\":[\"4111\"]} | named=[***]",
        "{\"entry\":{\"number\":1}} | entry=***",
        "{\"means\":{\"number\":1}} | means=***",
        "{\"means\":\"4111\"} | means=***",
        "{\"outcome\":{\"value\":1}} | outcome=***",
        "{\"slot\":{\"value\":\"4111\",\"deeper\":{\"value\":\"4111\"}}}"
            + " | slot={value=***, deeper={value=***}}",
        "{\"numbers\":[\"4111\"]} | numbers=***"
      })
  void whatIsNotAsExpectedIsHidden(String data, String shown) {
    assertEquals(
        "com.acme.secrets.Wallet@version=1(" + shown + ")",
        Serde.stringify(envelope(WALLET, 1, data)));
  }

  @Test
  void envelopesThatDoNotBelongWhereTheyStandAreHidden() {
    assertEquals(
        "com.acme.secrets.Wallet@version=1(one=com.acme.Gone@version=1(***),"
            + " list=[string@version=1(***)], open=com.acme.Gone@version=1(a=1))",
        Serde.stringify(
            envelope(
                WALLET,
                1,
                "{\"one\":"
                    + envelope("com.acme.Gone", 1, "{\"a\":1}")
                    + ",\"list\":["
                    + envelope("string", 1, "\"4111\"")
                    + "],\"open\":"
                    + envelope("com.acme.Gone", 1, "{\"a\":1}")
                    + "}")));
    assertEquals(
        "array@version=1(***)",
        Serde.stringify(
            envelope("array", 1, "{\"items\":[{\"number\":1}],\"type\":\"" + CARD + "\"}")));
  }

  @Test
  void olderVersions() {
    assertEquals(
        CUSTOMER + "@version=1(name=Ann, taxId=***, cards=[{number=***}], nick=***)",
        Serde.stringify(
            envelope(
                CUSTOMER,
                1,
                "{\"name\":\"Ann\",\"taxId\":\"1\",\"cards\":[{\"number\":1}],\"nick\":\"A\"}")),
        "what the type does not know may be a secret that has moved");
    assertEquals(
        CUSTOMER + "@version=2(name=Ann, ssn=***, maidenName=***, card=***, town=***)",
        Serde.stringify(
            envelope(
                CUSTOMER,
                2,
                "{\"name\":\"Ann\",\"ssn\":\"1\",\"maidenName\":\"B\",\"card\":\"4111\","
                    + "\"town\":\"C\"}")));
    assertEquals(
        CUSTOMER + "@version=9(name=Ann, secret=***)",
        Serde.stringify(envelope(CUSTOMER, 9, "{\"name\":\"Ann\",\"secret\":\"1\"}")),
        "newer than the code");
  }

  @Test
  void versionsOfNestedObjects() {
    assertEquals(
        "array@version=1(type=com.acme.secrets.Customer,"
            + " items=[{__version__=3, name=Ann, taxId=***}, {__version__=2, name=Ann,"
            + " maidenName=***}, {name=Ann, nick=***}])",
        Serde.stringify(
            envelope(
                "array",
                1,
                "{\"type\":\"com.acme.secrets.Customer\",\"items\":["
                    + "{\"__version__\":3,\"name\":\"Ann\",\"taxId\":1},"
                    + "{\"__version__\":2,\"name\":\"Ann\",\"maidenName\":1},"
                    + "{\"name\":\"Ann\",\"nick\":1}]}")));
  }

  @Test
  void inheritedFieldsAndGetters() {
    Account account = new Account();
    account.setPassword("4111-1111");
    account.setToken("4111-1111");
    assertEquals(
        "com.acme.secrets.Account@version=1(password=***, token=***, logins=0)",
        Serde.stringify(Serde.serialize(account)));
  }

  @Test
  void unknownProperties() {
    assertEquals(
        "com.acme.secrets.Headers@version=1(url=/, Authorization=***, a={b=1})"
            .replace("{b=1}", "***"),
        Serde.stringify(
            Serde.serialize(
                new Headers(
                    "/", new TreeMap<>(Map.of("Authorization", "Basic x", "a", Map.of("b", 1)))))));
    assertEquals(
        "com.acme.secrets.Headers.Open@version=1(key=***, other=1)",
        Serde.stringify(Serde.serialize(new Headers.Open("k", Map.of("other", 1)))));
    assertEquals(
        "com.acme.secrets.Headers.Lenient@version=1(url=/, pan=***)",
        Serde.stringify(
            envelope("com.acme.secrets.Headers.Lenient", 1, "{\"url\":\"/\",\"pan\":1}")),
        "perhaps a secret that newer code has added");
    assertEquals(
        "com.acme.secrets.Headers.Harmless@version=1(url=/, pan=1)",
        Serde.stringify(
            envelope("com.acme.secrets.Headers.Harmless", 1, "{\"url\":\"/\",\"pan\":1}")));
  }

  @Test
  void theCodecsAreThoseOfTheMapper() {
    String json = Serde.serialize(ANNS);
    SerdeMapper without =
        SerdeMapper.builder().classLoader(ClassLoader.getPlatformClassLoader()).build();
    assertTrue(without.stringify(json).contains("4111"), "the type is not compiled in there");
    SerdeMapper denying = SerdeMapper.builder().deny("*").build();
    assertFalse(denying.stringify(json).contains("4111"), "what may not be read is hidden too");
  }

  @Test
  void theLengthIsBounded() {
    String json = Serde.serialize(ANNS);
    String whole = Serde.stringify(json);
    for (int length = 1; length <= whole.length(); length++) {
      String shown = Serde.stringify(json, length);
      assertTrue(shown.length() <= length);
      assertTrue(whole.startsWith(shown.substring(0, shown.length() - 1)));
    }
  }

  @Test
  void hostileInput() {
    StringBuilder members = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      String name = Integer.toBinaryString(i | 1 << 14).replace("0", "Aa").replace("1", "BB");
      members.append(i == 0 ? "" : ",").append('"').append(name).append("\":{\"pan\":1}");
      shown.append(i == 0 ? "" : ", ").append(name).append("={pan=***}");
    }
    assertEquals(
        WALLET + "@version=1(named={" + shown + "})",
        Serde.stringify(envelope(WALLET, 1, "{\"named\":{" + members + "}}")),
        "names of one hash code");
    assertEquals(
        CARD + "@version=1(" + shown.toString().replace("{pan=***}", "***") + ")",
        Serde.stringify(envelope(CARD, 1, "{" + members + "}")));
    String deep = "{\"slot\":{\"deeper\":" + "{\"deeper\":".repeat(200);
    String wide = "1,".repeat(100_000) + "1";
    assertEquals(
        100_001,
        Serde.stringify(envelope(WALLET, 1, deep + "{\"value\":[" + wide + "]}" + "}".repeat(202)))
                .split("\\*\\*\\*", -1)
                .length
            - 1);
    assertThrows(
        LimitExceededException.class,
        () -> Serde.stringify(envelope(WALLET, 1, "{\"slot\":".repeat(100_000))));
  }
}
