package com.acme.fuzz;

import com.acme.secrets.Card;
import com.acme.secrets.Customer;
import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.SerDesContext;
import dev.cairn.checkpoint.StagedSerDes;
import dev.cairn.checkpoint.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/** Checkpoints of a fuzzer, read by every stage. */
final class CheckpointTargets {

  private static final SerDesContext CONTEXT = new SerDesContext("step", "execution");

  private static final KeyProvider KEYS =
      KeyProvider.of("1", Map.of("1", new SecretKeySpec(new byte[32], "AES")));

  /** What a bomb is held to. */
  private static final Stages SMALL =
      Stages.none().limits(Limits.DEFAULT.withDocumentBytes(65_536));

  private static final List<StagedSerDes<Object>> STAGED =
      List.of(
          staged(SMALL),
          staged(SMALL.checksummed()),
          staged(SMALL.compressed()),
          staged(SMALL.encrypted(KEYS)),
          staged(SMALL.compressed().encrypted(KEYS).checksummed()),
          staged(SMALL.sealed(KEYS)),
          staged(SMALL.sealed(KEYS).checksummed()),
          staged(SMALL.offloaded(new MemoryStore(), 0)),
          staged(SMALL.checksummed()).strict());

  private static final List<Object> VALUES =
      List.of(
          List.of(1, "two"),
          "cairn:text",
          "half of a pair: \ud800",
          "a".repeat(1_000),
          new Customer("Ada", "42", List.of(new Card("4711", "Ada"), new Card("4712", "Bob"))));

  /** What was written, by SerDes and value, for encrypting is slow. */
  private static final List<List<String>> WRITTEN = new ArrayList<>();

  static {
    for (StagedSerDes<Object> each : STAGED) {
      WRITTEN.add(VALUES.stream().map(value -> each.serialize(value, CONTEXT)).toList());
    }
  }

  private CheckpointTargets() {}

  private static StagedSerDes<Object> staged(Stages stages) {
    return CodecSerDes.of(Object.class).staged(stages);
  }

  /** Any text, which a mark of a stage may begin. */
  static void anyTextAsCheckpoint(byte[] data) {
    Input input = new Input(data);
    StagedSerDes<Object> serDes = input.of(STAGED);
    read(serDes, (input.flag() ? "cairn:" : "") + input.text());
  }

  /** Checkpoints that were written and then changed. */
  static void changedCheckpoints(byte[] data) {
    Input input = new Input(data);
    int writer = input.below(STAGED.size());
    StagedSerDes<Object> reader = input.flag() ? STAGED.get(writer) : input.of(STAGED);
    StringBuilder text = new StringBuilder(input.of(WRITTEN.get(writer)));
    for (int changes = 1 + input.below(3); changes > 0; changes--) {
      int from = input.below(text.length() + 1);
      int to = Math.min(text.length(), from + input.below(20));
      text.replace(from, to, input.text(input.below(20)));
    }
    read(reader, text.toString());
  }

  /** Frames that are right, around whatever it is, up to more of them than are read. */
  static void framesAroundAnything(byte[] data) {
    Input input = new Input(data);
    StagedSerDes<Object> serDes = input.of(STAGED);
    int stages = input.below(20);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < stages; i++) {
      order.add(input.below(6));
    }
    int repeated = input.below(5) == 0 ? 1 + input.below(40) : 1;
    read(serDes, Cost.free(() -> FrameText.of(repeated(input.rest(), repeated), order)));
  }

  private static byte[] repeated(byte[] part, int times) {
    byte[] content = new byte[part.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, content, i * part.length, part.length);
    }
    return content;
  }

  private static void read(StagedSerDes<Object> serDes, String text) {
    try {
      serDes.deserialize(text, CONTEXT);
    } catch (SerdeException refused) {
      Reading.check(refused);
    } catch (CheckpointException refused) {
      // of a key that is not there, for one
    }
  }
}
