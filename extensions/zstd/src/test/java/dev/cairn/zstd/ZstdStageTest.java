package dev.cairn.zstd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.Checkpoints;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.PassThroughSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.SerDesContext;
import dev.cairn.checkpoint.Stages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Texts through zstd, and data that only looks like it. */
class ZstdStageTest {

  private static final SerDesContext CONTEXT = new SerDesContext("7", "arn");
  private static final String LONG = "abcdefgh".repeat(1000);
  private static final SerDes<String> TEXTS =
      PassThroughSerDes.INSTANCE.staged(Stages.none().with(new ZstdStage()));

  @Test
  void itIsUsedWhereItHelps() {
    assertEquals("short", TEXTS.serialize("short", CONTEXT));
    String data = TEXTS.serialize(LONG, CONTEXT);
    assertTrue(data.startsWith("cairn:zstd.1;8000;base64,KLUv/"), data);
    assertTrue(data.length() < 200, data);
    assertEquals(LONG, TEXTS.deserialize(data, CONTEXT));
    assertEquals(data, TEXTS.serialize(LONG, CONTEXT), "the same value gives the same bytes");
  }

  @Test
  void everyLevelIsReadByEveryOther() {
    String text = LONG + "\u20ac\ud83d\ude00" + LONG;
    for (int level : List.of(1, 3, 19)) {
      SerDes<String> writer =
          PassThroughSerDes.INSTANCE.staged(Stages.none().with(new ZstdStage(level)));
      assertEquals(text, TEXTS.deserialize(writer.serialize(text, CONTEXT), CONTEXT));
    }
    assertThrows(IllegalArgumentException.class, () -> new ZstdStage(0));
    assertThrows(IllegalArgumentException.class, () -> new ZstdStage(20));
  }

  @Test
  void withTheOtherStages() {
    KeyProvider keys = KeyProvider.of("k", Map.of("k", new SecretKeySpec(new byte[32], "AES")));
    Stages stages = Stages.none().with(new ZstdStage()).checksummed().encrypted(keys);
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.staged(stages);
    String data = serDes.serialize(LONG, CONTEXT);
    assertTrue(data.length() < 300, data);
    assertEquals(LONG, serDes.deserialize(data, CONTEXT));
    assertThrows(
        IllegalArgumentException.class, () -> Stages.none().encrypted(keys).with(new ZstdStage()));
  }

  @Test
  void withoutTheStageItSaysWhereItIs() {
    String data = TEXTS.serialize(LONG, CONTEXT);
    CheckpointException refusal =
        assertThrows(
            CheckpointException.class,
            () -> Checkpoints.deserialize(PassThroughSerDes.INSTANCE, data, "7", "arn"));
    assertTrue(
        refusal.getMessage().startsWith("Deserialization failed for id: 7, execution: arn: "));
    assertTrue(
        refusal
            .getMessage()
            .endsWith("or with reading(stage); it is the ZstdStage of dev.cairn:cairn-zstd"),
        refusal.getMessage());
    SerDes<String> reading =
        PassThroughSerDes.INSTANCE.staged(Stages.none().reading(new ZstdStage()));
    assertEquals(LONG, reading.deserialize(data, CONTEXT));
  }

  private static String data(String length, byte[] body) {
    return "cairn:zstd.1;" + length + ";base64," + Base64.getEncoder().encodeToString(body);
  }

  @Test
  void whatClaimsToBecomeLargerThanTheLimitIsRefusedUnread() {
    byte[] zeros = Zstd.compress(new byte[50_000_000]);
    assertTrue(zeros.length < 10_000);
    Limits limits = Limits.DEFAULT.withDocumentBytes(1_000_000);
    SerDes<String> limited =
        PassThroughSerDes.INSTANCE.staged(Stages.none().with(new ZstdStage()).limits(limits));
    assertThrows(
        LimitExceededException.class, () -> limited.deserialize(data("50000000", zeros), CONTEXT));
    assertThrows(
        MalformedDataException.class, () -> limited.deserialize(data("1000000", zeros), CONTEXT));
    assertThrows(
        MalformedDataException.class, () -> limited.deserialize(data("10", zeros), CONTEXT));
  }

  @Test
  void aClaimAloneTakesNoMemory() {
    byte[] small = Zstd.compress(LONG.getBytes(StandardCharsets.UTF_8));
    String data = data("268435456", small); // 256 MiB
    for (int i = 0; i < 1000; i++) { // 250 GiB, if it did
      assertThrows(MalformedDataException.class, () -> TEXTS.deserialize(data, CONTEXT));
    }
  }

  @Test
  void everyCutAndEveryChangeIsFound() {
    byte[] whole = Base64.getDecoder().decode(TEXTS.serialize(LONG, CONTEXT).split(",")[1]);
    for (int i = 0; i < whole.length; i++) {
      String cut = data("8000", Arrays.copyOf(whole, i));
      assertThrows(SerdeException.class, () -> TEXTS.deserialize(cut, CONTEXT));
      byte[] changed = whole.clone();
      for (int bit = 0; bit < 8; bit++) {
        changed[i] = (byte) (whole[i] ^ 1 << bit);
        assertKeptOrRefused(data("8000", changed));
      }
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertThrows(
        MalformedDataException.class, () -> TEXTS.deserialize(data("8000", longer), CONTEXT));
    byte[] twice = Arrays.copyOf(whole, whole.length * 2);
    System.arraycopy(whole, 0, twice, whole.length, whole.length);
    assertThrows(
        MalformedDataException.class, () -> TEXTS.deserialize(data("16000", twice), CONTEXT));
    for (String length : List.of("7999", "8001", "-1", "08000", "x")) {
      assertThrows(
          SerdeException.class, () -> TEXTS.deserialize(data(length, whole), CONTEXT), length);
    }
  }

  /** Some bits of a frame mean nothing, such as how large a window was. */
  private static void assertKeptOrRefused(String data) {
    try {
      assertEquals(LONG, TEXTS.deserialize(data, CONTEXT));
    } catch (SerdeException e) {
      assertFalse(e.getMessage().isEmpty());
    }
  }

  @Test
  void anyBytesAreRefused() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      byte[] body = new byte[random.nextInt(60)];
      random.nextBytes(body);
      byte[] magic = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
      System.arraycopy(magic, 0, body, 0, Math.min(body.length, i % 2 == 0 ? 4 : 0));
      String data = data(Integer.toString(1 + random.nextInt(1000)), body);
      assertThrows(SerdeException.class, () -> TEXTS.deserialize(data, CONTEXT), data);
    }
  }
}
