package dev.cairn.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeException;
import dev.cairn.sample.Account;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data that was changed, cut off, or belongs elsewhere; and what errors say of it. */
class TamperingTest {

  private static final SerDesContext CONTEXT = new SerDesContext("7", "arn");
  private static final String SECRET = "4111111111111111";
  private static final Account VALUE = new Account("ann", List.of(SECRET, "x".repeat(40)));

  private final MemoryPayloads payloads = new MemoryPayloads();
  private final SerDes<Account> accounts = CodecSerDes.of(Account.class);
  private final List<SerDes<Account>> checked =
      List.of(
          accounts.checksummed().strict(),
          accounts.compressed().checksummed().strict(),
          accounts.checksummed().compressed().strict(),
          accounts.encrypted(TestKeys.BOTH).strict(),
          accounts.compressed().encrypted(TestKeys.BOTH).strict(),
          accounts.compressed().encrypted(TestKeys.BOTH).offloaded(payloads, 10).strict());

  @Test
  @Tag("heavy")
  void everyFlippedBitIsFound() {
    for (SerDes<Account> serDes : checked) {
      byte[] data = serDes.serialize(VALUE, CONTEXT).getBytes(StandardCharsets.UTF_8);
      for (int bit = 0; bit < data.length * 7; bit++) {
        data[bit / 7] ^= (byte) (1 << bit % 7);
        refusedOrEqual(serDes, new String(data, StandardCharsets.UTF_8));
        data[bit / 7] ^= (byte) (1 << bit % 7);
      }
    }
  }

  @Test
  void everyFlipOfOneOrTwoBitsBreaksAChecksum() {
    assertTrue(new Flips(20).all(37) > 5_000);
  }

  @Test
  void everyPrefixIsRefused() {
    for (SerDes<Account> serDes : checked) {
      String data = serDes.serialize(VALUE, CONTEXT);
      for (int end = 0; end < data.length(); end++) {
        refused(serDes, data.substring(0, end));
      }
      refusedOrEqual(serDes, data + "A");
      refusedOrEqual(serDes, data + data);
    }
  }

  @Test
  @Tag("heavy")
  void everyFlippedBitOfAPayloadIsFound() {
    SerDes<Account> serDes = checked.get(5);
    String data = serDes.serialize(VALUE, CONTEXT);
    byte[] payload = payloads.objects.values().iterator().next();
    for (int bit = 0; bit < payload.length * 8; bit++) {
      payload[bit / 8] ^= (byte) (1 << bit % 8);
      refused(serDes, data);
      payload[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertEquals(VALUE, serDes.deserialize(data, CONTEXT));
  }

  @Test
  void encryptedDataBelongsToItsContext() {
    SerDes<Account> serDes = accounts.encrypted(TestKeys.BOTH);
    String data = serDes.serialize(VALUE, CONTEXT);
    for (SerDesContext other :
        List.of(
            new SerDesContext("8", "arn"),
            new SerDesContext("7", "arm"),
            new SerDesContext("7a", "rn"),
            new SerDesContext("", "7arn"))) {
      refused(() -> serDes.deserialize(data, other));
    }
    assertEquals(VALUE, serDes.deserialize(data, CONTEXT));
  }

  @Test
  void keysRotate() {
    String old = accounts.encrypted(TestKeys.OLD).serialize(VALUE, CONTEXT);
    assertTrue(old.startsWith("cairn:aes-256-gcm.1;2025;base64,"), old);
    assertEquals(VALUE, accounts.encrypted(TestKeys.BOTH).deserialize(old, CONTEXT));
    String now = accounts.encrypted(TestKeys.BOTH).serialize(VALUE, CONTEXT);
    assertTrue(now.startsWith("cairn:aes-256-gcm.1;2026;base64,"), now);
    SerdeException e = refused(accounts.encrypted(TestKeys.NEW), old);
    assertEquals(
        "The data of stage aes-256-gcm was encrypted with key '2025', which the KeyProvider does"
            + " not have",
        e.getMessage());
    refused(accounts.encrypted(TestKeys.BOTH), old.replace(";2025;", ";2026;"));
    KeyProvider impostor = KeyProvider.of("2025", Map.of("2025", TestKeys.key(9)));
    refused(accounts.encrypted(impostor), old);
  }

  @Test
  void theSameValueIsNeverEncryptedToTheSameText() {
    SerDes<Account> serDes = accounts.encrypted(TestKeys.NEW);
    assertFalse(serDes.serialize(VALUE, CONTEXT).equals(serDes.serialize(VALUE, CONTEXT)));
  }

  @Test
  void errorsAfterDecryptionQuoteNothing() {
    SerDes<Object> anything = CodecSerDes.of(Object.class).encrypted(TestKeys.NEW);
    String data = anything.serialize(List.of(SECRET), CONTEXT);
    SerdeException e = refused(accounts.encrypted(TestKeys.NEW), data);
    assertTrue(e.getMessage().contains("MalformedDataException"), e.getMessage());
    assertNull(e.getCause());
    SerDes<String> texts = PassThroughSerDes.INSTANCE.encrypted(TestKeys.NEW);
    refused(accounts.encrypted(TestKeys.NEW), texts.serialize("cairn:" + SECRET, CONTEXT));
    refused(accounts.encrypted(TestKeys.NEW), texts.serialize(SECRET, CONTEXT));
  }

  @Test
  void newerVersionsAreNamedAfterDecryption() {
    String newer =
        PassThroughSerDes.INSTANCE
            .encrypted(TestKeys.NEW)
            .serialize(
                "{\"__classname__\":\"sample.Account\",\"__version__\":9,\"__data__\":{}}",
                CONTEXT);
    SerdeException e = refused(accounts.encrypted(TestKeys.NEW), newer);
    assertTrue(e.getMessage().contains("version 9 of sample.Account"), e.getMessage());
  }

  @Test
  void keysAreChecked() {
    assertThrows(
        IllegalArgumentException.class,
        () -> KeyProvider.of("a", Map.of("a", new SecretKeySpec(new byte[16], "AES"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> KeyProvider.of("a;b", Map.of("a;b", TestKeys.key(1))));
    assertThrows(
        IllegalArgumentException.class, () -> KeyProvider.of("b", Map.of("a", TestKeys.key(1))));
    assertEquals("EncryptionKey[id=2026]", TestKeys.NEW.current().toString());
  }

  /** The date in the header of gzip, and a preview, are not part of the value. */
  private static void refusedOrEqual(SerDes<Account> serDes, String data) {
    try {
      assertEquals(VALUE, serDes.deserialize(data, CONTEXT));
    } catch (SerdeException e) {
      refused(serDes, data);
    }
  }

  private static SerdeException refused(SerDes<Account> serDes, String data) {
    return refused(() -> serDes.deserialize(data, CONTEXT));
  }

  private static SerdeException refused(org.junit.jupiter.api.function.Executable reading) {
    SerdeException e = assertThrows(SerdeException.class, reading);
    for (Throwable t = e; t != null; t = t.getCause()) {
      assertFalse(String.valueOf(t.getMessage()).contains(SECRET.substring(0, 6)), t::toString);
    }
    return e;
  }
}
