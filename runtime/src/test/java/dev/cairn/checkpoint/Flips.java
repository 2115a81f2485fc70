package dev.cairn.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.SerdeException;
import dev.cairn.sample.Account;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checkpoints with a checksum of which bits are flipped: every one, and every two. */
final class Flips {

  private static final SerDesContext CONTEXT = new SerDesContext("7", "arn");
  private static final SerDes<Account> CHECKSUMMED =
      CodecSerDes.of(Account.class).checksummed().strict();

  private final byte[] data;
  private final List<String> taken = new ArrayList<>();

  /** A checkpoint of a value with so many characters of text. */
  Flips(int length) {
    Account value = new Account("ann", "é".repeat(2) + "x".repeat(length));
    this.data = CHECKSUMMED.serialize(value, CONTEXT).getBytes(StandardCharsets.UTF_8);
    assertEquals(value, read());
  }

  /** Flips every bit, alone and with those at so many steps behind it; returns how often. */
  long all(int step) {
    long count = 0;
    for (int first = 0; first < data.length * 8; first++) {
      flip(first);
      check(first, first);
      count++;
      for (int second = first + step; second < data.length * 8; second += step) {
        flip(second);
        check(first, second);
        flip(second);
        count++;
      }
      flip(first);
    }
    assertEquals(List.of(), taken);
    return count;
  }

  private void flip(int bit) {
    data[bit / 8] ^= (byte) (1 << bit % 8);
  }

  private void check(int first, int second) {
    try {
      read();
      taken.add(first + " and " + second + ": " + new String(data, StandardCharsets.UTF_8));
    } catch (SerdeException e) {
      // found
    }
  }

  private Account read() {
    return CHECKSUMMED.deserialize(new String(data, StandardCharsets.UTF_8), CONTEXT);
  }
}
