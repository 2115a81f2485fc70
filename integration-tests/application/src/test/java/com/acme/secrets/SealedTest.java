package com.acme.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.secrets.Wallet.Means;
import com.acme.secrets.Wallet.Outcome;
import com.acme.secrets.Wallet.Slot;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.Checkpoints;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.EncryptionKey;
import dev.cairn.checkpoint.FilePayloadStore;
import dev.cairn.checkpoint.JsonSerDes;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.PassThroughSerDes;
import dev.cairn.checkpoint.Preview;
import dev.cairn.checkpoint.RetryableCheckpointException;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.Stages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of sensitive properties that are encrypted one by one. */
class SealedTest {

  private static final KeyProvider OLD = KeyProvider.of("2025", Map.of("2025", key(1)));
  private static final KeyProvider NEW = KeyProvider.of("2026", Map.of("2026", key(2)));
  private static final KeyProvider BOTH =
      KeyProvider.of("2026", Map.of("2025", key(1), "2026", key(2)));
  private static final Pattern SEALED =
      Pattern.compile(
          "\\{\"__classname__\":\"sealed\",\"__version__\":1,\"__data__\":\"([A-Za-z0-9+/=]+)\"}");
  private static final Card ANNS = new Card("4111-1111", "Ann");
  private static final Card BOBS = new Card("4222-2222", "Bob");
  private static final SerDes<Object> SEALING = CodecSerDes.of(Object.class).sealed(NEW);

  private static SecretKey key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return new SecretKeySpec(bytes, "AES");
  }

  private static <T> String write(SerDes<T> serDes, T value) {
    return Checkpoints.serialize(serDes, value, "charge", "order-42");
  }

  private static <T> T read(SerDes<T> serDes, String data) {
    return Checkpoints.deserialize(serDes, data, "charge", "order-42");
  }

  private static List<String> sealed(String data) {
    return SEALED.matcher(data).results().map(MatchResult::group).toList();
  }

  /** Written without a trace of what is secret, and read back as it was. */
  private static String assertKept(Object value, int values) {
    String clear = Serde.serialize(value);
    String data = write(SEALING, value);
    String shown = SEALED.matcher(data).replaceAll(""); // for long ones hold any four characters
    assertFalse(shown.contains("4111"), shown);
    assertEquals(values, sealed(data).size(), data);
    assertEquals(clear, Serde.serialize(read(SEALING, data)));
    return data;
  }

  @Test
  void theValueIsSealedAndTheRestIsReadable() {
    String data = assertKept(ANNS, 1);
    assertTrue(
        data.matches(
            "cairn:sealed\\.1;2026;[A-Za-z0-9+/]{80};[A-Za-z0-9+/]{22}==,"
                + "\\{\"__classname__\":\"com\\.acme\\.secrets\\.Card\",\"__version__\":1,"
                + "\"__data__\":\\{\"card-number\":"
                + SEALED.pattern()
                + ",\"holder\":\"Ann\"}}"),
        data);
    assertNotEquals(data, write(SEALING, ANNS), "never the same text twice");
    assertEquals(ANNS, read(CodecSerDes.of(Card.class).sealed(BOTH), data));
  }

  @Test
  void everyClosedPosition() {
    Card[][] arrays = {{ANNS, null}, {}};
    Wallet wallet =
        new Wallet(
            ANNS,
            Arrays.asList(ANNS, null, ANNS),
            arrays,
            Map.of("4", ANNS),
            Map.of(ANNS, ANNS),
            List.of(Map.of(ANNS, 1)),
            new LinkedHashSet<>(List.of(ANNS)),
            new ArrayDeque<>(List.of(ANNS)),
            Map.entry("k", ANNS),
            Optional.of(ANNS),
            new Slot<>(ANNS, new Slot<>(List.of(ANNS), null)),
            new Outcome.Done<>(ANNS),
            new Means.ByCard(ANNS),
            null);
    assertKept(wallet, 16);
  }

  @Test
  void everyOpenPosition() {
    Map<Object, Object> keyed = new HashMap<>(Map.of(ANNS, 1));
    assertKept(List.of(ANNS, Map.of("k", ANNS), "text", 1), 2);
    assertKept(keyed, 1);
    assertKept(new LinkedHashSet<>(List.of(ANNS)), 1);
    assertKept(Optional.of(ANNS), 1);
    assertKept(Map.entry("k", ANNS), 1);
    assertKept(new Card[] {ANNS, null}, 1);
    assertKept(new Card[][] {{ANNS}}, 1);
    assertKept(new Slot<>(ANNS, null), 1);
    assertEquals("cairn:sealed.1", write(SEALING, "text").split(";")[0], "nothing to seal in it");
    assertEquals("text", read(SEALING, write(SEALING, "text")));
  }

  @Test
  void everyKindOfValue() {
    Account account = new Account();
    account.setPassword("4111");
    account.setToken(null);
    assertKept(account, 2);
    assertKept(
        new Headers("/", new TreeMap<>(Map.of("Authorization", "4111", "a", Map.of("b", 4111)))),
        2);
    assertKept(new Card("\"4111\u0000\ud83d\ude00\ud800\\", "Ann"), 1);
    assertKept(new Card("", "\u20ac\u0007\ud83d\ude00"), 1);
  }

  @Test
  @Tag("heavy")
  void longAndManyValues() {
    assertKept(new Card("4111".repeat(100_000), "Ann"), 1);
    List<Object> cards = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      cards.add(new Card("4111" + i, "Ann"));
    }
    assertKept(cards, 5000);
  }

  @Test
  void noTextIsTakenForASealedOne() {
    String posing = sealed(write(SEALING, ANNS)).get(0);
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("__classname__", "sealed");
    envelope.put("__version__", 1);
    envelope.put("__data__", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    for (Object value :
        List.of(
            new Card(posing, posing),
            new Card("cairn:sealed.1;2026;a;b,", "cairn:"),
            new Headers.Open(posing, Map.of(posing, envelope, "\"" + posing, List.of(posing))),
            envelope)) {
      String data = write(SEALING, value);
      assertEquals(value, read(SEALING, data));
    }
  }

  @Test
  void keysAreRotated() {
    String before = write(CodecSerDes.of(Card.class).sealed(OLD), ANNS);
    SerDes<Card> after = CodecSerDes.of(Card.class).sealed(BOTH);
    assertEquals(ANNS, read(after, before));
    assertTrue(write(after, ANNS).startsWith("cairn:sealed.1;2026;"));
    assertRefused("with key '2025', which the KeyProvider does not have", before);
    assertRefused("what is sealed at Card[\"card-number\"] cannot be opened", before);
  }

  private static void assertRefused(String why, String data) {
    CheckpointException refusal =
        assertThrows(CheckpointException.class, () -> read(SEALING, data), data);
    assertFalse(refusal instanceof RetryableCheckpointException);
    assertTrue(
        refusal
            .getMessage()
            .startsWith("Deserialization failed for id: charge, execution: order-42: "),
        refusal.getMessage());
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("4111"), refusal.getMessage());
  }

  @Test
  void anotherKeyOfTheSameName() {
    KeyProvider other = KeyProvider.of("2026", Map.of("2026", key(3)));
    String data = write(CodecSerDes.of(Object.class).sealed(other), List.of(ANNS));
    assertRefused("with another key called '2026'", data);
    assertRefused("what is sealed at $[0][\"card-number\"] cannot be opened", data);
  }

  @Test
  void anotherOperationOrExecution() {
    String other = Checkpoints.serialize(SEALING, ANNS, "refund", "order-42");
    assertRefused("encrypted for another operation or execution", other);
    String elsewhere = Checkpoints.serialize(SEALING, ANNS, "charge", "order-43");
    assertRefused("encrypted for another operation or execution", elsewhere);
  }

  @Test
  void valuesThatChangePlaces() {
    String data = write(SEALING, List.of(ANNS, BOBS));
    List<String> sealed = sealed(data);
    String swapped =
        data.replace(sealed.get(0), "#")
            .replace(sealed.get(1), sealed.get(0))
            .replace("#", sealed.get(1));
    assertRefused("the sealed value at $[0][\"card-number\"] was changed, or belongs", swapped);
    String twice = data.replace(sealed.get(1), sealed.get(0));
    assertRefused("the sealed value at $[1][\"card-number\"] was changed, or belongs", twice);
    String other = sealed(write(SEALING, List.of(ANNS, BOBS))).get(0);
    assertRefused(
        "the sealed value at $[0][\"card-number\"] was changed, or belongs",
        data.replace(sealed.get(0), other));
  }

  @Test
  void everyOtherChangeIsFound() {
    String data = write(SEALING, List.of(ANNS, BOBS));
    List<String> sealed = sealed(data);
    List<UnaryOperator<String>> changes =
        List.of(
            text -> text.replace("Ann", "Eve"),
            text -> text.replace("Card", "Dard"),
            text -> text.replaceFirst("card-number", "number"),
            text -> text.replace(sealed.get(0), "\"5\""),
            text -> text.replace(sealed.get(1), "null"),
            text -> text.replaceFirst("\"card-number\":.*?},", ""),
            text -> text + " ",
            text -> text.replaceFirst("[A-Za-z0-9+/=]+\"}", "\"}"),
            text -> text.replaceFirst("[A-Za-z0-9+/=]+\"}", "}"),
            text -> text.replace(sealed.get(0), sealed.get(0).replace("1,", "2,")));
    for (UnaryOperator<String> change : changes) {
      String changed = change.apply(data);
      assertNotEquals(data, changed);
      assertRefused("The data of stage sealed is not intact", changed);
    }
  }

  @Test
  @Tag("heavy")
  void anyChangedCharacterIsFound() {
    String data = write(SEALING, ANNS);
    for (int i = "cairn:".length(); i < data.length(); i++) {
      String changed =
          data.substring(0, i) + (data.charAt(i) == 'A' ? 'B' : 'A') + data.substring(i + 1);
      assertThrows(CheckpointException.class, () -> read(SEALING, changed), changed);
    }
    for (int i = 0; i < data.length(); i++) {
      String cut = data.substring(0, i);
      assertThrows(CheckpointException.class, () -> read(SEALING, cut), cut);
    }
  }

  @Test
  void withTheOtherStages(@TempDir Path folder) {
    Preview preview = Preview.including("$");
    Stages stages =
        Stages.none()
            .sealed(BOTH)
            .compressed()
            .checksummed()
            .encrypted(NEW)
            .offloaded(new FilePayloadStore(folder), 10, preview)
            .strict();
    SerDes<Object> serDes = CodecSerDes.of(Object.class).staged(stages);
    String data = write(serDes, List.of(ANNS, Map.of("k", BOBS)));
    assertEquals(
        "[{\"card-number\":\"***\",\"holder\":\"Ann\"},"
            + "{\"k\":{\"card-number\":\"***\",\"holder\":\"Bob\"}}]",
        data.substring(data.indexOf(',') + 1));
    assertEquals(List.of(ANNS, Map.of("k", BOBS)), read(serDes, data));
  }

  @Test
  void itComesFirst() {
    assertThrows(IllegalArgumentException.class, () -> Stages.none().compressed().sealed(NEW));
    assertThrows(IllegalArgumentException.class, () -> Stages.none().sealed(NEW).sealed(NEW));
  }

  @Test
  void dataOfTheTimeBeforeAndAfter() {
    String clear = write(CodecSerDes.of(Object.class), ANNS);
    assertEquals(ANNS, read(SEALING, clear));
    SerDes<Object> strict = CodecSerDes.of(Object.class).sealed(NEW).strict();
    CheckpointException refusal =
        assertThrows(CheckpointException.class, () -> read(strict, clear));
    assertTrue(refusal.getMessage().contains("stage sealed, which is required"));
    String data = write(strict, ANNS);
    SerDes<Object> after =
        CodecSerDes.of(Object.class).staged(Stages.none().reading(Stages.none().sealed(NEW)));
    assertEquals(ANNS, read(after, data));
    assertEquals(clear, write(after, ANNS));
    refusal =
        assertThrows(CheckpointException.class, () -> read(CodecSerDes.of(Object.class), data));
    assertTrue(refusal.getMessage().contains("stage 'sealed', which this SerDes does not know"));
    assertTrue(
        assertThrows(
                dev.cairn.UnknownTypeException.class, () -> Serde.deserialize(sealed(data).get(0)))
            .getMessage()
            .contains("'sealed'"));
  }

  @Test
  void whatMayHideSomethingIsSealedWhole() {
    SerdeMapper without =
        SerdeMapper.builder().classLoader(ClassLoader.getPlatformClassLoader()).build();
    String json = Serde.serialize(List.of(ANNS, new Card[] {ANNS}, 1));
    String masked = without.replaceSensitive(json, (property, value) -> "0");
    assertEquals(
        "[{\"__classname__\":\"com.acme.secrets.Card\",\"__version__\":1,\"__data__\":0},"
            + "{\"__classname__\":\"array\",\"__version__\":1,\"__data__\":0},1]",
        masked);
    SerDes<Object> wrapped =
        new SerDes<>() {
          @Override
          public String serialize(Object value, dev.cairn.checkpoint.SerDesContext context) {
            return Serde.serialize(value);
          }

          @Override
          public Object deserialize(String data, dev.cairn.checkpoint.SerDesContext context) {
            return Serde.deserialize(data);
          }

          @Override
          public SerdeMapper mapper() {
            return without;
          }
        };
    String data = write(wrapped.sealed(NEW), List.of(ANNS));
    assertFalse(SEALED.matcher(data).replaceAll("").contains("Ann"), data);
    assertEquals(List.of(ANNS), read(wrapped.sealed(NEW), data));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "{}", "{\"number\":\"4111\"}", "cairn:text.1,"})
  void textThatSaysNothingOfItsTypesIsRefused(String text) {
    CheckpointException refusal =
        assertThrows(
            CheckpointException.class, () -> write(PassThroughSerDes.INSTANCE.sealed(NEW), text));
    assertTrue(
        refusal.getMessage().contains("Stage sealed takes what CodecSerDes has written"),
        refusal.getMessage());
  }

  @Test
  void plainJsonHasNothingToHide() {
    SerDes<Object> plain = JsonSerDes.INSTANCE.sealed(NEW);
    assertEquals(Map.of("a", 1), read(plain, write(plain, Map.of("a", 1))));
  }

  @Test
  void aKeyServiceThatDoesNotAnswerMayAnswerLater() {
    KeyProvider silent =
        new KeyProvider() {
          @Override
          public EncryptionKey current() {
            throw new RetryableCheckpointException("No answer", null);
          }

          @Override
          public SecretKey find(String id) {
            throw new RetryableCheckpointException("No answer", null);
          }
        };
    SerDes<Object> serDes = CodecSerDes.of(Object.class).sealed(silent);
    assertThrows(RetryableCheckpointException.class, () -> write(serDes, ANNS));
    String data = write(SEALING, ANNS);
    assertThrows(RetryableCheckpointException.class, () -> read(serDes, data));
  }

  @Test
  void errorsAfterOpeningQuoteNothing() {
    String data = write(SEALING, new Card("4111", "Ann"));
    SerDes<Account> other = CodecSerDes.of(Account.class).sealed(NEW);
    CheckpointException refusal = assertThrows(CheckpointException.class, () -> read(other, data));
    assertFalse(refusal.getMessage().contains("4111"));
    assertInstanceOf(dev.cairn.MalformedDataException.class, refusal.getCause());
  }

  @Test
  void previewsMaskWithoutSealingToo(@TempDir Path folder) {
    Stages stages =
        Stages.none().offloaded(new FilePayloadStore(folder), 10, Preview.including("card-number"));
    String data = write(CodecSerDes.of(Card.class).staged(stages), ANNS);
    assertTrue(data.endsWith(",{\"card-number\":\"***\"}"), data);
    byte[] utf8 = data.getBytes(StandardCharsets.UTF_8);
    assertTrue(utf8.length < 200);
  }
}
